/** A writer's page on a network, alone in a line. */
export const PROFILE =
  /^(?:https?:\/\/)?(?:www\.)?(?:x|twitter|facebook|fb|instagram|threads|linkedin|tiktok|bsky|youtube)\.(?:com|net|app)\/(?:in\/|profile\/)?@?[\w.-]+\/?$/i;

/** Two networks or more and nothing else: «Facebook | Bluesky | WhatsApp». */
export const NETWORKS =
  /^(?:(?:facebook|twitter|x|x \(twitter\)|whatsapp|linkedin|reddit|pinterest|telegram|threads|bluesky|mastodon|instagram|tiktok|youtube|snapchat|messenger|flipboard|tumblr|viber|line|e-?mail)(?:[\s,|·•/]+|$)){2,}$/i;

/** Hosts to which «follow us» and «share this» lead. */
export const SOCIAL_HOSTS =
  /(?:^|\.)(?:facebook|fb|twitter|x|instagram|linkedin|youtube|youtu|pinterest|tiktok|whatsapp|wa|telegram|t|threads|bsky|mastodon|snapchat|reddit|flipboard|vk|ok|weibo|line|medium|spotify|apple|google)\.(?:com|net|org|me|be|app|social|ru|cn|in)$/i;

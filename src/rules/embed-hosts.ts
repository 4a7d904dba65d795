/** Hosts of embedded media: the address of the frame, the name people know, and the address of the page to open. */
export const EMBED_HOSTS: readonly { pattern: RegExp; name: string; page?: string }[] = [
  {
    pattern: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/,
    name: 'YouTube',
    page: 'https://www.youtube.com/watch?v=$1',
  },
  { pattern: /^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, name: 'Vimeo', page: 'https://vimeo.com/$1' },
  {
    pattern: /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*$/,
    name: 'Dailymotion',
    page: 'https://www.dailymotion.com/video/$1',
  },
  {
    pattern: /^https?:\/\/(?:\w+\.)?spotify\.com\/embed\/([\w/]+).*$/,
    name: 'Spotify',
    page: 'https://open.spotify.com/$1',
  },
  { pattern: /^https?:\/\/w\.soundcloud\.com\//, name: 'SoundCloud' },
  { pattern: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel)\//, name: 'Instagram' },
  { pattern: /^https?:\/\/(?:www\.)?tiktok\.com\//, name: 'TikTok' },
  { pattern: /^https?:\/\/(?:platform\.)?(?:twitter|x)\.com\//, name: 'X' },
  { pattern: /^https?:\/\/(?:www\.)?facebook\.com\//, name: 'Facebook' },
  { pattern: /^https?:\/\/t\.me\//, name: 'Telegram' },
  { pattern: /^https?:\/\/(?:www\.)?documentcloud\.org\//, name: 'DocumentCloud' },
  { pattern: /^https?:\/\/(?:flo\.uri\.sh|public\.flourish\.studio)\//, name: 'Flourish' },
  { pattern: /^https?:\/\/datawrapper\.dwcdn\.net\//, name: 'Datawrapper' },
  { pattern: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/maps\//, name: 'Google Maps' },
];

/** Elements that a script makes players of when they are clicked: what their class holds, and the attributes that may name the film. */
export const LIGHT_PLAYER = 'youtube';
export const FILM_NAMES = [
  'data-id',
  'data-embed',
  'data-video-id',
  'data-videoid',
  'data-youtube-id',
  'data-yt-id',
];
/** A film's name on YouTube. */
export const FILM = /^[\w-]{11}$/;

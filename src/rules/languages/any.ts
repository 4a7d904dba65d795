import type { LanguageRules } from '../phrases.ts';

/** Names and words that are the same in every language. */
export const any: LanguageRules = {
  kinds: {
    newsletter: 'newsletter',
    legal: 'copyright ©',
    comments: 'disqus',
    ad: 'taboola outbrain',
    cookie: 'cookies cookie',
    tools: 'a+ a-',
  },
  weak: 'facebook twitter whatsapp linkedin pinterest reddit messenger tumblr flipboard viber instagram telegram youtube tiktok email e-mail google discover x. link url podcast whatsapp-channel threads bluesky online web ai pdf rss sms smartphone feed login ctrl enter ios android sms google_play app_store html5 javascript',
  call: '',
};

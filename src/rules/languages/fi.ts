import type { LanguageRules } from '../phrases.ts';

export const fi: LanguageRules = {
  kinds: {
    audio: 'kuuntel ääneen',
    share: 'jaa. lähetä kopioi',
    comments: 'komment keskust',
    related: 'lue_myös lue_lisää katso_myös luetuim aiheest suositt lue_seuraav',
    newsletter: 'uutiski tilaa sähköpo',
    paywall: 'tilaaji kirjaud tilaus',
    app: 'sovellu lataa',
    ad: 'mainos kaupall_yhteist',
    video: 'katso_video',
    follow: 'seuraa_meitä',
    tips: 'juttuvi',
    legal: 'oikeude_pidätet tekijän',
    policy: 'virhe ilmoita_virhe',
    tools: 'tulosta tallenn',
    top: 'sivun_alkuun takaisi_ylös',
    time: 'lukuaik päivite julkais',
    cookie: 'evästei suostum hyväksy',
  },
  weak: 'artikke juttu uutiset lue joka aamu linkki faceboo instagr min vain lisää kirjoit käytämm sisään',
  call: 'kuuntel lue katso tilaa jaa seuraa lataa kirjoit kirjaud uutiski käytämm ilmoita',
  small: 'myös joka kaikki',
  not: 'hän',
  compound: true,
};

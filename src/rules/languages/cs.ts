import type { LanguageRules } from '../phrases.ts';

export const cs: LanguageRules = {
  kinds: {
    audio: 'poslech audio',
    share: 'sdílet sdílejt odeslat zkopíro',
    comments: 'komentá diskuse',
    related: 'čtěte_také přečtět souvise více_k mohlo_by_vás doporuč nejčten číst_dál',
    newsletter: 'newslet odběr přihlas',
    paywall: 'předpla přihlás pro_předpla podpořt',
    app: 'aplikac stáhnět upozorn',
    ad: 'reklama inzerce sponzor',
    video: 'video podívej přehrát',
    follow: 'sledujt',
    tips: 'napište_nám',
    legal: 'autorsk všechna_práva vyhraze',
    policy: 'chyb nahlási',
    tools: 'vytiskn tisk. uložit',
    top: 'nahoru zpět_na začát',
    time: 'doba_čtení aktuali publiko',
    cookie: 'souhlas používá_cookies',
  },
  weak: 'článek články zprávy více ráno zdarma odkaz e-mail faceboo instagr min pouze přidat tématu',
  call: 'nás čtěte přečtět poslech sdílejt přihlas stáhnět sledujt napište podpořt',
  small: 'také pouze',
  by: 'autor',
};

import type { LanguageRules } from '../phrases.ts';

export const cs: LanguageRules = {
  kinds: {
    audio: 'poslechněte audio poslech přečíst_nahlas',
    share: 'sdílet sdílejte odeslat zkopírovat',
    comments: 'komentář diskuse diskuze',
    related:
      'čtěte_také čtěte_i přečtěte související více_k mohlo_by_vás doporuč nejčtenější další_články číst_dál více_o',
    newsletter: 'newsletter odběr přihlaste',
    paywall: 'předplatitel předplatn přihlásit pro_předplat podpořte',
    app: 'aplikac stáhněte upozornění',
    ad: 'reklama inzerce sponzorovan',
    video: 'video podívejte sledujte_video přehrát',
    follow: 'sledujte',
    bio: 'redaktor novinář o_autorovi',
    tips: 'napište_nám tip',
    legal: 'práva_vyhrazena autorsk přetiskování všechna_práva vyhrazen',
    policy: 'chyb nahlásit nahlaste',
    tools: 'vytisknout tisk. velikost uložit',
    top: 'nahoru zpět_na na_začátek začát',
    tags: 'štítky témata klíčová_slova',
    time: 'doba_čtení aktualizováno publikováno minut_čtení',
    cookie: 'cookies souhlas používáme_cookies',
    script: 'prohlížeč javascript načítá',
  },
  weak: 'článek článku články zprávy zpráva číst více také každý ráno zdarma klikněte zde. odkaz mail e-mail facebook facebooku instagram instagramu nejnovější nejdůležitější minut min účet pouze přidat stránka web tématu dál',
  call: 'vás váš vaše vám nás náš naše našeho tento tohoto čtěte přečtěte poslechněte sdílejte přihlaste stáhněte sledujte klikněte napište podpořte zde. vy',
  small: 'jeho nebo také jsou které pouze',
  not: 'uvedl uvedla podle jeho její jejich dodal řekl. řekla.',
  by: 'autor',
};

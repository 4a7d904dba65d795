import type { LanguageRules } from '../phrases.ts';

export const cs: LanguageRules = {
  kinds: {
    audio: 'poslech audio poslechn umělý_hlas výslovn namluv načten hlas. předčít',
    share: 'sdílet sdílejt odeslat zkopíro sdílet_na zkopírovat kopírovat odkaz_posl poslat',
    comments: 'komentá diskuse komentář napsat_komen přidat_komen diskuz',
    related:
      'čtěte_také přečtět souvise více_k mohlo_by_vás doporuč nejčten číst_dál související čtěte číst_také více_zde mohlo_by nejčtenější další_články další_zprávy doporučujeme přečtěte témata.',
    newsletter: 'newslet odběr přihlas k_odběru odběru_news do_schránky e-mailu.',
    paywall:
      'předpla přihlás pro_předpla podpořt předplatitel předplatné jen_pro přihlaste_se odemkn podpořte vyzkoušejte',
    app: 'aplikac stáhnět upozorn naši_aplik stáhněte',
    ad: 'reklama inzerce sponzor pod_reklamou po_reklamě článek_pokrač komerční',
    video: 'video podívej přehrát video. podívejte přehrát_v takhle.',
    follow: 'sledujt sledujte_nás',
    tips: 'napište_nám máte_tip kontaktujte pošlete_nám',
    legal: 'autorsk všechna_práva vyhraze vyhrazena práva_vyhr šíření autorská',
    policy: 'chyb nahlási našli_jste_chyb chybu_v nahlásit_chyb dejte_nám_věd',
    tools: 'vytiskn tisk. uložit vytisknout uložit_čl velikost_pís',
    top: 'nahoru zpět_na začát zpět_nahoru nahoru.',
    time: 'doba_čtení aktuali publiko aktualizováno publikováno doba_čten vydáno',
    cookie: 'souhlas používá_cookies cookies soubory_cookie povolte',
    bio: 'autor_je redaktor novinář reportér foto. o_autorov',
    tags: 'štítky klíčová témata.',
    disclosure: 'affiliate provize',
    script: 'prohlížeč javascript načít nepodporuje',
  },
  weak: 'odkaz obsahuje přehrá vide článek články zprávy více ráno zdarma odkaz e-mail faceboo instagr min pouze přidat tématu článku číst čte čtěte text stránka stránky web webu zpráv nejdůležitější každé den denně klikněte zde. e-mailová adresa účet heslo měsíc nabídka přístup exkluzivní digitální čtenáři čtenář hlas umělý automaticky umělá inteligence vytvořen technologie chyba chyby chybu. obsah obsahu obsahovat obsahuje minuty minut min. foto fotografie také další pokračuje pokračovat poslat zveřejněna zveřejněn povinné už. stáhnout nejprve nejnovější aplikaci aplikace povolit zobrazit zobrazení používáme používá zlepšení nastavení podmínky soukromí třetí externí zařízení obrazovka tlačítko stiskněte koupit nákup produkty pomoc redakce redakci kontakt téma tip. jen. vědět',
  call: 'nás čtěte přečtět poslech sdílejt přihlas stáhnět sledujt napište podpořt vy váš vaše vaši vám vás my náš naše naši nám tento této tuto toto poslechněte sdílejte přihlaste stáhněte sledujte podpořte přidejte klikněte pomozte kupte povolte chcete máte našli_jste kontaktujte pošlete vyzkoušejte odemkněte dejte přečtěte podívejte',
  small: 'také pouze aby. být může které který jako jsou jste nebo při. pro. před po. jeho. ještě když není',
  by: 'autor',
  not: 'uvedl uvedla dodal dodala podle původní_verze oprava. doplněn aktualizován_o řekl. řekla.',
};

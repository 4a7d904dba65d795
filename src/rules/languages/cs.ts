import type { LanguageRules } from '../phrases.ts';
import { cs as speech } from '../quotes/speech/cs.ts';

export const cs: LanguageRules = {
  speech,
  kinds: {
    audio: 'zvukova_verze poslech audio umělý_hlas výslovn namluv načten hlas. předčít',
    share: 'sdílet sdílejt odeslat zkopíro sdílet_na kopírovat odkaz_posl poslat',
    comments:
      'nebude_zveřejn komentá diskuse napsat_komen přidat_komen diskuz vstoupit_do vstoupit_do_disk zapojte příspěvků zatím_žádné_koment buďte_první',
    related:
      'čtěte_také přečtět souvise více_k mohlo_by_vás doporuč nejčten číst_dál čtěte číst_také více_zde mohlo_by další_články další_zprávy témata. mohlo_by_vás_zajím mohlo_by_vás_také mohlo_by_se_vám od_našich_partner',
    newsletter:
      'newslet odběr přihlas k_odběru odběru_news do_schránky e-mailu. odebírejte neuteče mít_přehled',
    paywall: 'předpla přihlás pro_předpla podpořt jen_pro přihlaste_se odemkn vyzkoušejte podpoře_čtenář',
    app: 'aplikac stáhnět upozorn naši_aplik v_aplikaci',
    ad: 'reklama inzerce sponzor pod_reklamou po_reklamě článek_pokrač komerční',
    video: 'video podívej přehrát přehrát_v takhle.',
    follow: 'sledujt sledujte_nás preferované_zdroje preferovaný_zdroj',
    tips: 'napište_nám máte_tip kontaktujte pošlete_nám',
    legal: 'autorsk všechna_práva vyhraze práva_vyhr šíření chráněný_autorsk souhlasem_vydavatele',
    policy:
      'chyb nahlási našli_jste_chyb chybu_v nahlásit_chyb dejte_nám_věd shrnutí líbil_se_vám pomohl_vám zkontroloval_redaktor zkontroloval_editor',
    tools: 'vytiskn tisk. uložit uložit_čl velikost_pís další_strana',
    top: 'nahoru zpět_na začát zpět_nahoru',
    time: 'aktuali publiko doba_čten vydáno',
    cookie: 'souhlas používá_cookies cookies soubory_cookie povolte',
    bio: 'autor_je redaktor novinář reportér foto. o_autorov',
    tags: 'štítky klíčová témata.',
    disclosure: 'provizi partnerské_odkazy affiliate provize',
    script: 'prohlížeč javascript načít nepodporuje vypnutý zapněte',
  },
  weak: 'pokračování čtení informace označen získat schránky byla. umelou inteligenc odkaz přehrá vide článek články více ráno zdarma e-mail faceboo instagr pouze přidat článku číst čte čtěte text stránka stránky web webu zpráv nejdůležitější každé den denně klikněte zde. adresa účet heslo měsíc nabídka přístup exkluzivní digitální čtenář hlas umělý automaticky umělá inteligence vytvořen technologie chyba chyby chybu. obsah minut min. foto také další pokračuje pokračovat poslat zveřejněn povinné už. stáhnout nejprve nejnovější aplikaci aplikace povolit zobrazit zobrazení používá zlepšení nastavení podmínky soukromí třetí externí zařízení obrazovka tlačítko stiskněte koupit nákup produkty pomoc redakce redakci kontakt téma tip. jen. vědět zajímat zajím vstoup příspěv zapoj líbit redaktor vytvořil schvalován pomohl aktuální dění přehled',
  call: 'čtěte přečtět poslech sdílejt přihlas stáhnět sledujt napište podpořt vy vaše vaši vám vás my náš naše naši nám tento této tuto toto přidejte klikněte pomozte kupte povolte chcete máte našli_jste kontaktujte pošlete vyzkoušejte odemkněte dejte podívejte zapněte',
  small:
    'také pouze aby. být může které který jako jsou jste nebo při. pro. před po. jeho. ještě když není mezi děje abyste mohli díky fungujeme',
  by: 'autor',
  not: 'uvedl dodal podle původní_verze oprava. doplněn aktualizován_o řekl. řekla.',
  notices: {
    nothing: 'stránka (?:nenalezena|nebyla nalezena|neexistuje)',
  },
  linkNotes: 'otevře se v novém okně',
  about: 'o $|o společnosti $',
};

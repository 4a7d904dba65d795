import type { LanguageRules } from '../phrases.ts';
import { fi as speech } from '../quotes/speech/fi.ts';

export const fi: LanguageRules = {
  speech,
  kinds: {
    audio: 'kuuntel ääneen ääni ääntä luettu lukee. koneääni keinoteko puhesynt kuuntele',
    share: 'jaa. lähetä kopioi jaa_fac jaa_x jaa_wh kopioi_linkki lähetä_kaver',
    comments:
      'komment keskust kommentoi äänestä_tästä voit_keskustella keskustella_aiheesta ensimmäinen_kommentoija ei_vielä_kommentt ole_ensimmäinen',
    related:
      'suositel lue_myös lue_lisää katso_myös luetuim aiheest suositt lue_seuraav aiheesta_lisää lisää_aihe muut_luki uusimmat seuraavaksi  luitko_jo_nämä',
    newsletter: 'uutiski tilaa sähköpo uutiskirje tilaa_uutis',
    paywall: 'tilaaji kirjaud tilaus tilaaja kirjaudu jatka_lukem kokeile_ilm tue_meitä',
    app: 'sovellu lataa lataa_sov',
    ad: 'mainos kaupall_yhteist mainokse jatkuu_mainoks kaupallin yhteistyö sponsor',
    video: 'katso_video video. videot katso_vid',
    follow: 'seuraa_meitä seuraa. suosikkiläht ensisijaiseksi_läht',
    tips: 'juttuvi vinkit ota_yhteyt lähetä_vink',
    legal: 'oikeude_pidätet tekijän oikeudet pidätetään kopiointi',
    policy:
      'virhe ilmoita_virhe huomasitko_virh virheen virheestä oikaisu tiivistelmä oliko_juttu oliko_artikkeli oliko_artikkelista oliko_jutusta',
    tools: 'tulosta tallenn tallenna tekstikoko seuraava_sivu',
    top: 'sivun_alkuun takaisi_ylös alkuun ylös.',
    time: 'lukuaik päivite julkais',
    cookie: 'evästei suostum hyväksy evästeet',
    bio: 'kirjoittaj toimittaj kuvat. teksti.',
    tags: 'avainsan aiheet tunnist liittyviä_aiheita',
    disclosure: 'affiliate mainoslink komissio',
    script: 'selain selaime javascript ladataan tue_vid ota_javascript',
  },
  weak: 'sinulle kentät merkitty voimme saada palkkio sivulla linkke saamme artikke juttu uutiset lue joka aamu linkki faceboo instagr min vain lisää kirjoit käytämm sisään jutun jutut lukea lukijat teksti sivu sivusto sivuston uutisia tuoreimmat tärkeimmät päivä ilmaise klikkaa tästä sähköposti osoite tili salasana kuukausi tarjous digi lukijoille ääni keinotekoinen automaattinen tekoäly luotu tekniikka virhe virheitä ääntämisessä sisältö sisällön sisältää minuutti kuva kuvat kuvia myös jälkeen jatkuu jatka lähetä julkaista julkaisemme pakollis jo. lataa saat näet nähdäksesi näyttää näytä käytämme käyttö kokemus parantaa asetukset ehdot tietosuoja kolmas ulkoinen laite näyttö painike paina osta tuotteet apua toimitus aihe ensin sinulla meille tarkistama tarkistanut laatima hyötyä tarkistetaan ajatuksia herätti saakka päältä videon',
  call: 'kuuntel lue katso tilaa jaa seuraa lataa kirjoit kirjaud uutiski käytämm ilmoita sinä sinun sinulla oletko onko_sinulla me meidän meitä meille tämä tätä lähetä kommentoi klikkaa tue kokeile hyväksy huomasitko haluatko ota_yhteyttä tallenna',
  small:
    'myös joka kaikki että mutta sekä voi. voit olla ovat ole. jos. kun. ennen kanssa asti mitä siitä siihen tekemä pois',
  not: 'hän sanoi sanoo kertoi kertoo mukaan aiempi oikaistu päivitetty_lisää neuvoo varoittaa',
  compound: true,
  notices: {
    nothing: 'sivua ei löyt(?:ynyt|y)',
    entry: 'kirjaudu(?: sisään)?',
  },
  linkNotes: '(?:avautuu|aukeaa) uuteen (?:ikkunaan|välilehteen)|ulkoinen linkki',
  about: 'tietoa yrityksestä $|$ lyhyesti',
};

import type { LanguageRules } from '../phrases.ts';
import { pl as speech } from '../quotes/speech/pl.ts';

export const pl: LanguageRules = {
  speech,
  kinds: {
    audio: 'posłuch sluchaj słuchaj odsłuch audio lektor wersja_audio',
    share: 'udostęp podziel wyślij skopiuj tweetni poleć_zn',
    comments: 'komenta komentu skoment dyskusj opini wymagan',
    related:
      'czytaj_też czytaj_także czytaj_więcej czytaj_rów czytaj_dalej zobacz_też zobacz_także zobacz_rów przeczy powiąza polecam polecan więcej_na więcej_o warto_przecz podobne zainter najczęś sprawdź_też dowiedz_się przeczytaj_tak',
    newsletter: 'newslet zapisz_się subskry biulety',
    paywall: 'prenume zaloguj subskry wykup aboname konto wesprzy darowiz płatny_dost',
    app: 'aplikac pobierz powiado',
    ad: 'reklama reklamy sponsor artykuł_sponsor materia_partner',
    video: 'wideo video obejrzy oglądaj zobacz_wideo pełny_ekran odtwórz',
    follow: 'obserwu śledź polub_nas dołącz',
    bio: 'dzienni redakto korespo o_autorze reporte',
    tips: 'masz_dla napisz_do czekamy skontak masz_temat prześli',
    legal: 'prawa_zastrze kopiowa prawa_autor zabroni regulam copyrig zastrze',
    policy: 'błąd zgłoś błędy',
    tools: 'drukuj wydruku rozmiar',
    top: 'do_góry na_górę powrót',
    tags: 'tagi tematy słowa_kluczow',
    time: 'czas_czytani min_czytani opublik aktuali zaktual dodano data_publ',
    cookie: 'cookies ciastec zgod akceptu',
    disclosure: 'prowizj afiliac',
    script: 'przeglą javascr ładowan włącz obsług',
  },
  weak: 'artykuł tekst treść treści wiadomo informa czytaj czytać czyteln więcej także również strona stronie serwis codzien rano dzień bezpłat darmow kliknij tutaj link mail mailem e-mailem poczt dostęp dostępn oferta miesiąc temat minut minuty min sztuczn intelig generow głos głosem syntety automat faceboo twitter google news najnows najważn zdjęcia galeria korzyst używa serwisi ustawie polityk prywatn warunki użytkow tylko dalej masz pozosta telefon znajom adres pola dodaj napisz się dla dowiedz nowe powiąza też',
  call: 'ty twój twoja twoje twojego ciebie cię nas nasz nasza nasze naszą naszego naszej nam ten tego tym ta posłuch zapisz udostęp podziel czytaj zobacz pobierz obserwu zaloguj kliknij dołącz masz napisz dodaj zgłoś wesprzy wyślij przeczy korzyst chcesz tutaj',
  small: 'oraz jest jako przez albo żeby przed wszystk tylko które który',
  not: 'powiedział powiedziała dodał twierdzi jego ich według',
  by: 'autor',
};

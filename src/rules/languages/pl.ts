import type { LanguageRules } from '../phrases.ts';

export const pl: LanguageRules = {
  kinds: {
    audio: 'posłuch sluchaj słuchaj odsłuch audio lektor wersja_audio',
    share: 'udostęp podziel wyślij skopiuj tweetni poleć_zn',
    comments: 'komenta komentu skoment dyskusj opini wymagan',
    related:
      'czytaj_też czytaj_także czytaj_więcej czytaj_rów czytaj_dalej zobacz_też zobacz_także zobacz_rów przeczy powiąza polecam polecan więcej_na więcej_o warto_przecz podobne zainter najczęś sprawdź_też dowiedz_się',
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
  weak: 'artykuł tekst treść informa czytać więcej również serwis codzien rano bezpłat link e-mailem dostęp dostępn temat minuty sztuczn intelig głos faceboo twitter google news najważn używa polityk prywatn tylko dalej masz telefon znajom adres pola dodaj napisz się dla',
  call: 'twój twoja nas nasz nasza tym posłuch zapisz udostęp podziel czytaj zobacz pobierz obserwu zaloguj dołącz masz napisz dodaj zgłoś wesprzy wyślij przeczy',
  small: 'przez tylko',
  not: 'powiedział powiedziała dodał twierdzi jego ich według',
  by: 'autor',
};

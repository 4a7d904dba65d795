import type { LanguageRules } from '../phrases.ts';
import { pl as speech } from '../quotes/speech/pl.ts';

export const pl: LanguageRules = {
  speech,
  kinds: {
    audio: 'posłuch słuchaj odsłuch audio lektor wersja_audio nagrani wymow wygener syntez czytany',
    share: 'kopiuj udostęp podziel wyślij skopiuj tweetni poleć_zn wyślij_znaj',
    comments: 'komenta komentu skoment dyskusj opini wymagan dyskutuj wyłączono_koment twoje_zdanie',
    related:
      'czytaj_też czytaj_także czytaj_więcej czytaj_rów czytaj_dalej zobacz_też zobacz_także zobacz_rów przeczy powiąza polecam polecan więcej_na więcej_o warto_przecz podobne zainter najczęś sprawdź_też dowiedz_się przeczytaj_tak zobacz_więcej więcej_z najnowsze_wiad inne_artyk powiązane_art czytaj_na najczęściej_czyt w_temacie to_może',
    newsletter: 'newslet zapisz_się subskry biulety na_twoją_skrz skrzynk newsletter na_maila przegap',
    paywall:
      'prenume zaloguj subskry wykup aboname konto wesprzy darowiz płatny_dost pozostało wykup_dostęp tylko_dla_pren subskryp masz_już dołącz_do_pren wsparciu_czyteln dzięki_wsparciu',
    app: 'aplikac pobierz powiado naszą_aplik bądź_na_bież',
    ad: 'reklama reklamy sponsor artykuł_sponsor materia_partner pod_reklamą dalsza_część po_reklamie materiał_spons współpracy_rekl dalszy_ciąg',
    video: 'wideo video obejrzy oglądaj zobacz_wideo pełny_ekran odtwórz film. nagranie.',
    follow:
      'obserwu śledź polub_nas dołącz obserwuj_nas polub śledź_nas preferowanych_źród preferowanego_źród',
    bio: 'dzienni redakto korespo o_autorze reporte jest_dzienn autor_zdj fot. tekst.',
    tips: 'masz_dla napisz_do czekamy skontak masz_temat prześli byłeś_świadk wyślij_nam napisz_do_nas masz_inform czekamy_na',
    legal:
      'prawa_zastrze kopiowa prawa_autor zabroni regulam copyrig zastrze przedruk licencj prawem_autorskim rozpowszechnianie zgodą_wydawcy',
    policy:
      'błąd zgłoś błędy zauważyłeś_błąd znalazłeś_bł zgłoś_błąd literów oceń_jakość twoja_opinia streszczenie podsumowanie_wygen czy_artykuł podobał_ci podobał_się',
    tools: 'drukuj wydruku rozmiar rozmiar_czcion zapisz. następna_strona',
    top: 'do_góry na_górę powrót wróć_na_górę wróć_do_góry',
    tags: 'tagi tematy słowa_klucz',
    time: 'min_czytani opublik aktuali zaktual dodano data_publ czas_czyt data_utworzenia',
    cookie: 'cookies ciastec zgod akceptu pliki_cookie prywatności zaakceptuj',
    disclosure: 'prowizj afiliac linki_afil',
    script: 'przeglą javascr ładowan włącz obsług nie_obsługuje wczytyw',
  },
  weak: 'kopiuj skrzynce możemy otrzymać zawiera zosta poprawic doswiadczen każdego_ranka artykuł tekst treść wiadomo informa czytaj czytać czyteln więcej także również strona stronie serwis codzien rano dzień bezpłat darmow kliknij tutaj link mail e-mailem poczt dostęp oferta miesiąc temat minut min sztuczn intelig generow głos syntety automat faceboo twitter google news najnows najważn zdjęcia galeria korzyst używa ustawie polityk prywatn warunki użytkow tylko dalej masz pozosta telefon znajom adres pola dodaj napisz się dla dowiedz nowe powiąza też dalsza część zmień zapisz czcion skrzynkę bieżąco możliwe mogą wystąpić zawierać utworzon zobaczyć plik zewnętrzn wyświetl włącz urządzen ekran przycisk naciśnij zakup produkt prosto hasło adres-e miesięcznie pierwszy wsparcie niezależn redakcja redakcji świadkiem zdarzenia kontakt działu prześlij zdjęcie zgłoś. go. ją. wszelkie wszystkie treści tworzyć przygotowan zweryfik sprawdzon redaktor przydatny moderowan publikacj ważne myślisz chroniony materiał dalsze',
  call: 'otrzymuj ty twój ciebie cię nas nasz nam ten tego tym ta posłuch zapisz udostęp podziel czytaj zobacz pobierz obserwu zaloguj kliknij dołącz masz napisz dodaj zgłoś wesprzy wyślij przeczy korzyst chcesz tutaj bądź byłeś zauważyłeś możesz zaakceptuj wróć pomóż obejrzyj poznaj sprawdź dowiedz kup. wspieraj chcemy_wiedzieć',
  small:
    'oraz jest jako przez albo żeby przed wszystk tylko które który aby. być mogą tutaj. naszym można jeszcze kiedy bardzo dzięki utrzymuj dlatego',
  not: 'dodał twierdzi jego ich według powiedzia mówi stwierdził zaznaczy poprzedniej_wersji sprostowanie. zaktualizowano_o radzi ostrzega',
  by: 'autor',
  notices: {
    nothing: 'nie znaleziono strony|strona nie (?:istnieje|została znaleziona)',
    entry: 'zaloguj się(?:,? (?:aby|by) .{0,40})?|aby czytać dalej[,،]? .{3,40}',
  },
  linkNotes: 'otwiera się w nowym oknie',
  about: 'o $|o firmie $|o społeczności $',
};

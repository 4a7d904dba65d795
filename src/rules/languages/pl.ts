import type { LanguageRules } from '../phrases.ts';

export const pl: LanguageRules = {
  kinds: {
    audio: 'posłuchaj sluchaj słuchaj odsłuchaj audio lektor wersja_audio',
    share: 'udostępnij podziel wyślij skopiuj tweetnij poleć_zn',
    comments: 'komentarz komentarze komentuj skomentuj dyskusj opini wymagane',
    related:
      'czytaj_też czytaj_także czytaj_więcej czytaj_rów czytaj_dalej zobacz_też zobacz_także zobacz_rów przeczytaj powiązane polecamy polecane więcej_na więcej_o warto_przecz podobne zainteresow najczęściej sprawdź_też dowiedz_się',
    newsletter: 'newsletter zapisz_się subskryb biuletyn',
    paywall: 'prenumerat zaloguj subskrypcj wykup abonament konto wesprzyj darowizn płatny_dost',
    app: 'aplikacj pobierz powiadomienia',
    ad: 'reklama reklamy sponsorowan artykuł_sponsor materiał_partnera',
    video: 'wideo video obejrzyj oglądaj zobacz_wideo pełny_ekran odtwórz',
    follow: 'obserwuj śledź polub_nas dołącz',
    bio: 'dziennikarz redaktor korespondent o_autorze reporter',
    tips: 'masz_dla napisz_do czekamy skontaktuj masz_temat prześlij',
    legal: 'prawa_zastrzeż kopiowanie prawa_autor zabronion regulamin copyright kopiowani zastrze',
    policy: 'błąd zgłoś błędy',
    tools: 'drukuj wydrukuj rozmiar',
    top: 'do_góry na_górę powrót',
    tags: 'tagi tematy słowa_kluczowe',
    time: 'czas_czytania min_czytania opublikowano aktualizacj zaktualizowano dodano data_publ',
    cookie: 'cookies ciasteczk zgod akceptuj',
    disclosure: 'prowizj afiliac',
    script: 'przeglądark javascript ładowanie włącz obsług',
  },
  weak: 'artykuł artykułu artykułem tekst treść treści wiadomości informacj czytaj czytać czytelni więcej także również strona stronie serwis codziennie rano dzień bezpłatn darmow kliknij tutaj link mail mailem e-mailem poczt dostęp dostępn oferta miesiąc temat minut minuty min sztuczn inteligencj generowan głos głosem syntetycz automatyczn facebook facebooku twitter twitterze google news najnowsze najważniejsze zdjęcia galeria korzysta używa serwisie ustawienia polityka prywatności warunki użytkowani tylko dalej masz pozostał telefon znajom adres pola dodaj napisz się dla dowiedz nowe powiązan',
  call: 'ty twój twoja twoje twojego ciebie cię nas nasz nasza nasze naszą naszego naszej nam ten tego tym ta posłuchaj zapisz udostępnij podziel czytaj zobacz pobierz obserwuj zaloguj kliknij dołącz masz napisz dodaj zgłoś wesprzyj wyślij przeczytaj korzystamy chcesz tutaj',
  small: 'oraz jest jako przez albo żeby przed wszystkie tylko które który',
  not: 'powiedział powiedziała mówi dodał twierdzi jego jej ich oni według oświadczył sprostowanie był była',
  by: 'autor',
};

import { describe, expect, it } from 'vitest';
import { saysNothing } from '../../src/article/notice-page.ts';

function page(body: string, title = 'A page | Harbour News', className = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head><title>${title}</title></head><body class="${className}">${body}</body></html>`,
    'text/html',
  );
}

describe('saysNothing', () => {
  it.each([
    'Page not found',
    '404 – Page not found',
    'The page you requested could not be found',
    'Sorry, we can’t find the page you’re looking for',
    'This article is no longer available',
    'Internal Server Error',
    '403 Forbidden',
    'Just a moment...',
    'Verify you are human',
    '451: Unavailable due to legal reasons',
    'This content is not available in your region',
    'Please disable your ad blocker',
    'Thank you for subscribing!',
    'Error 404',
    'خطأ 404',
    'Keep reading with a free trial',
    'This article is for subscribers',
    'Jetzt weiterlesen mit Plus',
    'Cet article est réservé à nos abonnés',
    'Спасибо за подписку!',
    'Seite nicht gefunden',
    'Die Seite konnte leider nicht gefunden werden',
    'Página no encontrada',
    'Cette page est introuvable',
    'Pagina non trovata',
    'Strona nie istnieje',
    'Страница не найдена',
    'お探しのページは見つかりませんでした',
    'ページが見つかりません',
    '页面不存在',
    '페이지를 찾을 수 없습니다',
    'الصفحة غير موجودة',
    'पेज नहीं मिला',
    'Log in',
    'Please sign in to continue reading',
    'Create a free account',
    'Register to continue reading this article',
    'Subscribe to read',
    'Bitte melden Sie sich an',
    'Weiterlesen mit Werbung',
    'Inicia sesión para seguir leyendo',
    'Connectez-vous pour lire la suite',
    'ログインして続きを読む',
    'تسجيل الدخول',
    'Войти',
    'Okumaya devam etmek için giriş yapın',
  ])('hears «%s»', (headline) => {
    expect(saysNothing(page(`<h1>${headline}</h1>`))).toBe(true);
    expect(saysNothing(page(`<h1>${headline}</h1><h1>The ferry runs again</h1>`))).toBe(false);
    expect(saysNothing(page('', `${headline} | Harbour News`))).toBe(true);
  });

  it('believes a title that says so over a headline, unless it only says so in passing', () => {
    const headline = '<h1>Oops! Nothing here</h1>';
    expect(saysNothing(page(headline, 'Page not found | Harbour News'))).toBe(true);
    expect(saysNothing(page(headline, 'Log in | Harbour News'))).toBe(false);
    const story = 'Access denied – how hospitals turn patients away';
    expect(saysNothing(page(`<h1>${story}</h1>`, story))).toBe(false);
    expect(saysNothing(page(`<h1>${story}</h1>`, `${story} | Harbour News`))).toBe(false);
  });

  it.each([
    'Page not found: how a library lost its books',
    'Sorry, we lied: the ferry will not run',
    'Access denied to the island, say pilots',
    'Police find missing page of the bible',
    'Article 50 is gone, but its questions remain',
    'Thank you for your patience, says ferry company',
    'Keep reading to your children, say doctors',
    'Room 404',
    '500 error marks on a wall',
    'This story is for our children',
    'Ad blocker maker sued',
    'Sign in the window saved a shop',
    'Register of boats is closed to the public',
    'Subscribe to a boat: the new way to sail',
    'Anmelden beim Amt dauert jetzt Wochen',
    'Weiterlesen: warum Bücher bleiben',
    'Fehler im System kostet Millionen',
    'Entrar no mercado ficou mais difícil',
    'Войти в историю удалось не всем',
    'ログイン情報が流出',
    'The site is under new management',
    'Just a moment of silence for the ferry',
  ])('takes «%s» for a headline', (headline) => {
    expect(saysNothing(page(`<h1>${headline}</h1>`, `${headline} | Harbour News`))).toBe(false);
  });

  it('knows pages of errors and checks by their markup', () => {
    expect(saysNothing(page('<h1>Oh!</h1>', 'Oh!', 'page error404'))).toBe(true);
    expect(saysNothing(page('<h1>Oh!</h1>', 'Oh!', 'terror404 page-errors'))).toBe(false);
    expect(saysNothing(page('<div id="challenge-form"></div>'))).toBe(true);
  });
});

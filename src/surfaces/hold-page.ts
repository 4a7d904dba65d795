/** How often a page may take our element out before it is let go (a page that fights on would fight for ever). */
const MOST_RETURNS = 20;

const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;inline-size:0!important;block-size:0!important;' +
  'transition:none!important;animation:none!important;visibility:visible!important;opacity:1!important;z-index:2147483647!important';

const DIALOG_STYLES = `
:host{all:initial}
dialog{all:initial;display:block;position:fixed;inset:0;inline-size:100vw;block-size:100vh;block-size:100dvh;max-inline-size:none;max-block-size:none;margin:0;padding:0;border:0;overflow:hidden}
dialog:focus{outline:none}
dialog::backdrop{background:none}
@media print{dialog{position:static;block-size:auto;overflow:visible}}
`;

/**
 * Lays a modal dialog in a closed shadow root over the page. The browser itself puts a modal on top of everything, makes
 * the page inert and hands Escape to it; the page's styles and scripts reach neither root nor dialog.
 * @param onClose called where the reader is to go: Escape, the page taking our element away for good, leaving the page
 * @returns the element to mount into, and what brings the page back as it was
 */
export function holdPage(
  document: Document,
  dir: 'ltr' | 'rtl',
  onClose: () => void,
): { root: ShadowRoot; release: () => void } {
  const html = document.documentElement;
  const before = {
    focus: document.activeElement instanceof HTMLElement ? document.activeElement : null,
    scroll: [scrollX, scrollY] as const,
    style: html.getAttribute('style'),
  };
  const ended = new AbortController();
  const host = document.createElement('broadsheet-reader');
  host.setAttribute('style', HOST_STYLE);
  const outer = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(DIALOG_STYLES);
  outer.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.dir = dir;
  outer.append(dialog);
  const inner = document.createElement('div');
  inner.style.cssText = 'all:initial;display:block;block-size:100%';
  dialog.append(inner);
  const root = inner.attachShadow({ mode: 'closed' });

  const show = () => {
    html.append(host);
    if (!dialog.open) dialog.showModal();
  };
  show();
  html.style.setProperty('overflow', 'hidden', 'important');

  const { signal } = ended;
  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      onClose();
    },
    { signal },
  );
  // A page can close a dialog only by taking its element out; the browser closes it after a second Escape.
  dialog.addEventListener('close', onClose, { signal });
  keepKeysFrom(host, signal);
  const observer = guard(host, show, onClose);
  window.addEventListener('pagehide', onClose, { signal });
  window.navigation?.addEventListener('navigatesuccess', onClose, { signal });

  const release = () => {
    ended.abort();
    observer.disconnect();
    if (dialog.open) dialog.close();
    host.remove();
    if (before.style === null) html.removeAttribute('style');
    else html.setAttribute('style', before.style);
    if (before.focus?.isConnected) before.focus.focus({ preventScroll: true });
    window.scrollTo({ left: before.scroll[0], top: before.scroll[1], behavior: 'instant' });
  };
  return { root, release };
}

/** Keys pressed in the reader are not the page's: its shortcuts must not fire beneath. */
function keepKeysFrom(host: HTMLElement, signal: AbortSignal): void {
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'copy',
    'paste',
    'click',
    'pointerdown',
    'mousedown',
    'wheel',
    'touchstart',
  ])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
}

/** Brings the reader back where the page takes it out or restyles it; gives up where the page will not stop. */
function guard(host: HTMLElement, show: () => void, onGiveUp: () => void): MutationObserver {
  let returns = 0;
  const observer = new MutationObserver(() => {
    const isWhole =
      host.isConnected && host.getAttribute('style') === HOST_STYLE && host.attributes.length === 1;
    if (isWhole) return;
    if (++returns > MOST_RETURNS) return onGiveUp();
    for (const { name } of [...host.attributes]) if (name !== 'style') host.removeAttribute(name);
    host.setAttribute('style', HOST_STYLE);
    if (!host.isConnected) show();
  });
  observer.observe(host.ownerDocument.documentElement, { childList: true });
  observer.observe(host.ownerDocument, { childList: true });
  observer.observe(host, { attributes: true });
  return observer;
}

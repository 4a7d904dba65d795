import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Loaded into a popup: notes when what is looked for has been painted. */
const popupProbe = (selector: string) => `
const look = () => {
  if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.paintedAt = performance.timeOrigin + performance.now(); };
    port2.postMessage(0);
  });
};
look();
`;

/** An extension whose popup is empty: the browser's own time for a popup. */
export function writeEmptyPopup(folder: string): string {
  write(folder, {
    'manifest.json': manifest('Empty popup', { action: { default_popup: 'popup.html' } }),
    'popup.html':
      '<!doctype html><html style="width:460px;height:600px"><body><main></main><script src="probe.js"></script></body></html>',
    'probe.js': popupProbe('main'),
  });
  return folder;
}

/** An extension that lays an empty panel over the page: the browser's own time for that. */
export function writeEmptyPanel(folder: string): string {
  write(folder, {
    'manifest.json': manifest('Empty panel', {
      action: {},
      permissions: ['activeTab', 'scripting'],
      background: { service_worker: 'background.js' },
    }),
    'background.js': `chrome.action.onClicked.addListener((tab) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['panel.js'] }));`,
    'panel.js': `{ const host = document.createElement('div');
      host.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
      host.attachShadow({ mode: 'open' }).append(document.createElement('p'));
      document.documentElement.append(host); }`,
  });
  return folder;
}

/**
 * A copy of the built extension that can be measured: the popup notes its paint, the background its own time, and the test pages'
 * host is granted, as no script can press a shortcut, which would grant it.
 */
export function copyForMeasuring(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true });
  const parsed = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...parsed, host_permissions: ['http://127.0.0.1/*'] }),
  );
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(
    join(folder, 'popup.html'),
    page.replace('</head>', '<script src="/bench-probe.js" defer></script></head>'),
  );
  writeFileSync(join(folder, 'bench-probe.js'), popupProbe('article, h1'));
  const background = readFileSync(join(folder, 'background.js'), 'utf8');
  writeFileSync(
    join(folder, 'background.js'),
    `const benchStart = performance.now();\n${background}\n;globalThis.benchStarted = performance.now() - benchStart;`,
  );
  return folder;
}

/** Unpacked extensions in a folder, or the folder itself where it is one. */
export function peersIn(folder: string): { name: string; folder: string }[] {
  const isExtension = (place: string) =>
    statSync(place).isDirectory() && readdirSync(place).includes('manifest.json');
  const places = isExtension(folder)
    ? [folder]
    : readdirSync(folder)
        .map((name) => join(folder, name))
        .filter(isExtension);
  return places.map((place) => ({ name: basename(place), folder: place }));
}

const manifest = (name: string, rest: object) =>
  JSON.stringify({ manifest_version: 3, name, version: '1.0', ...rest });

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

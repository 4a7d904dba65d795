import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What some act of a reader's may cost: the scripts that start with it and all that they load at once. */
export interface Budget {
  what: string;
  /**
   * Scripts and pages of the built extension, `*` for what the build adds to a name; a page's scripts and preloaded modules are
   * found in it.
   */
  start: string[];
  /** Scripts of which a page needs one: the largest counts. */
  oneOf?: string;
  /** Gzipped bytes. */
  bytes: number;
}

/** What it does cost. */
export interface Weight {
  gzipped: number;
  files: string[];
  missing: string[];
  over: boolean;
}

/** The parts of a manifest that can put script into a page that nobody simplified. */
export interface Manifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
  host_permissions?: string[];
}

/** 60 kB is promised for all script of a click; the others are held where they are, with a little room. */
export const BUDGETS: Budget[] = [
  {
    what: 'reader over the page, injected',
    start: ['engine.js', 'reader.js'],
    oneOf: 'languages/*.js',
    bytes: 60_000,
  },
  {
    what: 'popup: injected, and its own',
    // The view is imported dynamically, but at once.
    start: ['engine.js', 'answer.js', 'popup.html', 'chunks/show-popup-*.js'],
    oneOf: 'languages/*.js',
    bytes: 60_000,
  },
  { what: 'listed sites, at each page', start: ['auto.js'], bytes: 8_000 },
  { what: 'reading aids, on first use', start: ['aids.js'], bytes: 8_000 },
  { what: 'background', start: ['background.js'], bytes: 10_000 },
];

/** Weighs what a budget names, each file once. Style sheets in pages are left out: the budgets are of script. */
export function checkBudget(folder: string, { start, oneOf, bytes }: Budget): Weight {
  const missing: string[] = [];
  const files = new Set<string>();
  const weigh = (file: string) => compressed(readFileSync(join(folder, file)));
  const queue = start.flatMap((name) => filesNamed(name, folder));
  if (oneOf) queue.push(...heaviest(filesNamed(oneOf, folder), weigh));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (files.has(file)) continue;
    if (!existsSync(join(folder, file))) {
      missing.push(file);
      continue;
    }
    files.add(file);
    queue.push(...loadedBy(file, readFileSync(join(folder, file), 'utf8')));
  }
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const gzipped = scripts.reduce((sum, file) => sum + weigh(file), 0);
  return { gzipped, files: scripts, missing, over: gzipped > bytes };
}

/** The files of a name with `*`; the name itself where there are none, so that it is missed. */
function filesNamed(name: string, folder: string): string[] {
  const found = name.includes('*') ? globSync(name, { cwd: folder }) : [];
  return found.length > 0 ? found : [name];
}

function heaviest(files: string[], weigh: (file: string) => number): string[] {
  if (files.length < 2) return files;
  return files.sort((a, b) => weigh(b) - weigh(a)).slice(0, 1);
}

/** What a manifest puts into every page without being asked, named; nothing where all is well. */
export function idleWeight({ content_scripts = [], host_permissions = [] }: Manifest): string[] {
  return [
    ...content_scripts.flatMap(({ js = [], css = [] }) =>
      [...js, ...css].map((file) => `content script ${file}`),
    ),
    ...host_permissions.map((host) => `host permission ${host}`),
  ];
}

/**
 * What a script holds, by part: a package, or a folder of the source two levels deep.
 * @returns rows of part, bytes nearly as minified, and compressed bytes that would go with it
 */
export async function partSizes(entry: string): Promise<string[][]> {
  const { outputFiles } = await build({
    stdin: { contents: `import script from './${entry}'; script.main();`, resolveDir: '.' },
    bundle: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const parts = new Map<string, string>();
  let part = '';
  for (const line of (outputFiles[0]?.text ?? '').split('\n')) {
    const file = /^\s*\/\/ ((?:entrypoints|node_modules|src)\/\S+)$/.exec(line)?.[1];
    if (file) part = partOf(file);
    else if (!COMMENT.test(line))
      parts.set(part, (parts.get(part) ?? '') + line.trim().replace(BLANKS, '$1'));
  }
  const without = (left: string | null) =>
    compressed([...parts].map(([name, text]) => (name === left ? '' : text)).join(''));
  const whole = without(null);
  return [...parts]
    .map(([name, text]): [string, number, number] => [name, text.length, whole - without(name)])
    .sort((one, other) => other[2] - one[2])
    .map((row) => row.map(String));
}

/** Lines and blanks that a minifier takes out. */
const COMMENT = /^\s*(?:\/[/*]|\*[\s/])/;
const BLANKS = / ?([=?:&|+<>{}(),;]+) ?/g;

const compressed = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** Static imports of a module, and the scripts of a page. A dynamic import is loaded on use, so it is not counted. */
function loadedBy(file: string, source: string): string[] {
  const pattern = file.endsWith('.html')
    ? /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g
    : /(?:^|[;}\s])(?:import|export)\b[^;()'"]*?\bfrom\s*["']([^"']+\.js)["']|(?:^|[;}\s])import\s*["']([^"']+\.js)["']/g;
  return [...source.matchAll(pattern)].map(([, from, bare]) => {
    const path = from ?? bare ?? '';
    return path.startsWith('/') ? path.slice(1) : join(dirname(file), path);
  });
}

function partOf(file: string): string {
  const inside = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  if (inside?.[1]) return inside[1];
  return file.split('/').slice(0, 3).join('/');
}

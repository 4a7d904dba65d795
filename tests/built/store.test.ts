import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, ROOT, runBin } from '../../scripts/command.ts';

/** Limits of the Chrome Web Store's listing: developer.chrome.com/docs/webstore. */
const LONGEST_DESCRIPTION = 132;
const LONGEST_NAME = 75;
/** Sizes that Chrome asks for: extension page, toolbar (also at double density), store. */
const ICONS = [16, 32, 48, 128];
/** Markup whose scripts, and scripts that make code out of text, or fetch it. */
const REMOTE_CODE = [
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
  /\bimportScripts\s*\(/,
  /\bimport\s*\(\s*["'`]https?:/,
  /<script[^>]+src=["']?https?:/,
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(['chrome', 'edge', 'firefox', 'safari'])('the %s build, as a store reads it', (target) => {
  const folder = buildFolder(target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const code = filesOf(folder).filter((file) => ['.js', '.html', '.css', '.json'].includes(extname(file)));

  it('has icons of every size, each as large as it says', () => {
    const icons: Record<string, string> = manifest.icons ?? {};
    expect(Object.keys(icons).map(Number)).toEqual(expect.arrayContaining(ICONS));
    for (const [size, path] of Object.entries(icons))
      expect(pngSize(join(folder, path)), path).toEqual([Number(size), Number(size)]);
  });

  it('has a name and a description that fit, in every language', () => {
    for (const locale of readdirSync(join(folder, '_locales'))) {
      const file = join(folder, '_locales', locale, 'messages.json');
      const messages = JSON.parse(readFileSync(file, 'utf8'));
      expect(messages.extensionName.message.length, locale).toBeLessThanOrEqual(LONGEST_NAME);
      expect([...messages.extensionDescription.message].length, locale).toBeLessThanOrEqual(
        LONGEST_DESCRIPTION,
      );
    }
  });

  it('makes no code out of text and loads none from elsewhere', () => {
    const found = code.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return REMOTE_CODE.filter((pattern) => pattern.test(source)).map((pattern) => `${file}: ${pattern}`);
    });
    expect(found).toEqual([]);
  });

  it('holds no path of the machine that built it, no source maps', () => {
    const found = code.filter((file) => {
      const source = readFileSync(file, 'utf8');
      return source.includes(ROOT) || source.includes(`${homedir()}/`) || source.includes('sourceMappingURL');
    });
    expect(found).toEqual([]);
    expect(filesOf(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

it('passes the linter of addons.mozilla.org without an error', { timeout: 120_000 }, async () => {
  const { output } = await runBin('addons-linter', ['--output', 'json', buildFolder('firefox')]);
  const report = JSON.parse(output.slice(output.indexOf('{'))) as {
    errors: { code: string; message: string }[];
  };
  expect(report.errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

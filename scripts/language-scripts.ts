import { build } from 'esbuild';
import { LANGUAGE_CODES } from '../src/rules/languages/known.ts';
import { ROOT } from './command.ts';

/** A script that gives the table of one language to the engine in its page. */
export interface LanguageScript {
  file: string;
  source: string;
}

/** The scripts of all languages that are not part of the engine. */
export function languageScripts(): Promise<LanguageScript[]> {
  const codes = [...LANGUAGE_CODES].filter((code) => code !== 'en');
  return Promise.all(
    codes.map(async (code) => ({ file: `languages/${code}.js`, source: await bundle(code) })),
  );
}

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      // The world of `src/surfaces/world.ts`.
      contents: `import { ${code} } from './src/rules/languages/${code}.ts';
        globalThis.broadsheet?.engine?.addLanguage('${code}', ${code});`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script for the page and a digest of it. */
export interface Bundle {
  source: string;
  hash: string;
}

/** Bundles files of `tests/bench/page` into one script that can be run in a page. */
export async function bundle(names: string[]): Promise<Bundle> {
  const folder = fileURLToPath(new URL('../page/', import.meta.url));
  const result = await build({
    stdin: { contents: names.map((name) => `import './${name}.ts';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const source = result.outputFiles[0]?.text ?? '';
  return { source, hash: createHash('sha256').update(source).digest('hex').slice(0, 16) };
}

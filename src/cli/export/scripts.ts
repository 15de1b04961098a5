import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A module of the site with all that it imports, as one script that runs by itself. */
export async function classicScript(folder: string, file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    plugins: [withoutPreloads],
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`Expected a script made of ${file}.`);
  return script.contents;
}

/** Vite has modules fetched ahead of an import by their address on a server, and fails where that is none. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup: ({ onLoad }) => {
    // Read by Go, which knows no flag `u`.
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/\b__vite__mapDeps\(\[[\d,]*\]\)/gu, '[]'),
      loader: 'js',
    }));
  },
};

import { defineConfig } from 'astro/config';
import { UNSTATED_SITE } from './src/site/host.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? UNSTATED_SITE,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});

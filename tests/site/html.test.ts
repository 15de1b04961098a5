import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

/**
 * What the standard asks, and what makes pages usable; not how the source is formatted, as Astro writes it.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Astro's way to write: `<!DOCTYPE html>`, no `</li>` is left out, quotes always.
    'doctype-style': 'off',
    // An id is the fragment of an address: a choice of the story's table reads `verdict=conflict`.
    'valid-id': ['error', { relaxed: true }],
    // Titles hold a story's own words.
    'long-title': 'off',
    // "role=option" on a link: allowed by ARIA in HTML, and it keeps the ways to open a link.
    'prefer-native-element': ['error', { exclude: ['listbox', 'option', 'combobox', 'status'] }],
    // The one form is the choices of a story's table, which hold as they are ticked: there is nowhere to send them.
    'wcag/h32': 'off',
    // Subresources come from the site itself.
    'require-sri': 'off',
  },
});

test('every page is valid HTML', async () => {
  const { pages } = await readSite();
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    const messages = report.results.flatMap((result) => result.messages);
    problems.push(
      ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
    );
  }
  expect(problems.slice(0, 200)).toEqual([]);
});

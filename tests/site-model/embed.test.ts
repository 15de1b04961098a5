import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { embedCode, shortQuotes } from '../../src/site/embed.ts';
import { comparisonCalled, ferryView } from './ferry-view.ts';

const [comparison] = ferryView.comparisons;

test.each(['"><script>alert(1)</script>', "it's & <b>", '&quot;&#34;', '\u2028\u202e', '</textarea></iframe>'])(
  'a label of %j stays within the title of the frame',
  (label) => {
    if (!comparison) throw new RangeError('Expected a comparison');
    const code = embedCode({ ...comparison, label }, 'https://news.example/a/claims/b/embed/');
    const [frame, ...others] = selectAll('*', fromHtml(code, { fragment: true }));
    expect(others).toEqual([]);
    expect(frame?.properties.title).toContain(label);
    expect(frame?.properties.src).toBe('https://news.example/a/claims/b/embed/');
  },
);

test('a short quotation is the text’s own, whole words of one paragraph', () => {
  for (const { readings } of ferryView.comparisons) {
    for (const reading of readings) {
      for (const { before, exact, after } of shortQuotes(reading)) {
        const words = `${before.replace(/^… /u, '')}${exact}${after.replace(/ …$/u, '')}`;
        expect(reading.article.text).toContain(words);
        expect(words).not.toContain('\n\n');
      }
    }
  }
  expect(comparisonCalled(ferryView.comparisons[0]?.id ?? '').readings.length).toBeGreaterThan(0);
});

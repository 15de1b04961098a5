import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/cards/drawing.ts';
import { paint } from '../../src/cards/paint.ts';
import type { Card } from '../../src/site/card.ts';
import { sampleCard } from './sample-card.ts';

/** What a messenger still loads for a preview. */
const mostBytes = 40_000;

const picture = async (card: Card) => Buffer.from(await paint(drawCard(card)));

const reports = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));

const hostile: Readonly<Record<string, Partial<Card>>> = {
  'no words': { heading: '', foot: '', values: [], sign: { words: '' } },
  'a word without end': { heading: 'a'.repeat(3000), foot: 'b'.repeat(3000) },
  'a label of many words': { heading: 'How many of the boats were back '.repeat(60).trim() },
  'markup and control characters': { heading: '</svg><script>alert(1)</script> & "quotes" \u0000\u001b[31m\u2028' },
  'right to left': { heading: 'שלום עולם', foot: 'مرحبا \u202e reversed', values: [{ sigla: ['A'], value: 'مرحبا' }] },
  'Chinese, Thai and Amharic': { heading: '港口 ท่าเรือ ወደብ', values: [{ sigla: ['A'], value: '十二' }] },
  emoji: { heading: '🚢👩‍👩‍👧‍👧🇨🇴 sunk', values: [{ sigla: ['A'], value: '🚢' }], sign: { words: '🚢' } },
  'lone surrogates and piles of accents': { heading: `\ud800 Z${'\u0335'.repeat(500)} \udfff` },
  'twelve reports that agree': { values: [{ sigla: reports(12), value: 'a dozen boats' }] },
  'twelve reports, twelve values': {
    values: reports(12).map((siglum) => ({ sigla: [siglum], value: `${siglum} boats` })),
  },
  'twelve long quotations': {
    values: reports(12).map((siglum) => ({ sigla: [siglum], value: '“We had never seen such a sea.” '.repeat(4) })),
  },
  'letters of a hundred reports': { values: [{ sigla: reports(20).map((one) => `${one}${one}`), value: 'all' }] },
};

describe('whatever stands on a card, it is a picture of the right size, and a small file', () => {
  test.each(Object.entries(hostile))('%s', async (_, parts) => {
    const file = await picture(sampleCard(parts));
    const { width, height } = PNG.sync.read(file);
    expect([width, height]).toEqual([1200, 630]);
    expect(file.length).toBeLessThan(mostBytes);
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'binary' }), (heading, value) => {
        const svg = drawCard(sampleCard({ heading, foot: value, values: [{ sigla: ['A'], value }] }));
        expect(svg).toMatch(/^<svg [^>]+>(?:<(?:rect|path|g)\b[^<>]*>|<\/g>)+<\/svg>$/u);
      }),
      { numRuns: 60 },
    );
  });
});

test('the same card is the same bytes', async () => {
  const [one, other] = await Promise.all([picture(sampleCard()), picture(sampleCard())]);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});

test('what is drawn stands within the margins, under a bar in the colour of the verdict', async () => {
  for (const parts of Object.values(hostile)) {
    const { data, width, height } = PNG.sync.read(await picture(sampleCard(parts)));
    const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    const paper = at(2, height - 2);
    const stray = Array.from({ length: height - 40 }, (_, row) => row + 30).filter((y) =>
      [...Array(50).keys()].some((x) => [at(x, y), at(width - 1 - x, y)].some((dot) => String(dot) !== String(paper))),
    );
    expect(stray).toEqual([]);
  }
  const { data, width } = PNG.sync.read(await picture(sampleCard()));
  const [red = 0, green = 0, blue = 0] = data.subarray((5 * width + 600) * 4);
  expect([red > 2 * green, red > 2 * blue]).toEqual([true, true]);
});

test('twelve short values all find room', () => {
  const values = reports(12).map((siglum, at) => ({ sigla: [siglum], value: String(1000 + at) }));
  const of = (count: number) => drawCard(sampleCard({ heading: 'When', values: values.slice(0, count) }));
  const rings = (svg: string) => svg.match(/<rect[^>]+rx=/gu)?.length;
  expect(rings(of(12))).toBe(12);
  expect(rings(of(3))).toBe(3);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../src/cards/digest.ts';
import { createImages, makeAll } from '../../src/cards/images.ts';
import { openStore } from '../../src/cards/store.ts';
import { sampleCard } from './sample-card.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cards = ['Boats', 'Sails', 'Crews', 'Buoys', 'Piers'].map((heading) => sampleCard({ heading }));

/** What a build of its own counts, after it made these. */
async function build(contents = cards) {
  const images = createImages(openStore(folder));
  await makeAll(images, contents);
  return images.counts();
}

test('a first build draws every card once, a second one none', async () => {
  expect(await build([...cards, ...cards])).toEqual({ drawn: 5, kept: 0 });
  expect(await build()).toEqual({ drawn: 0, kept: 5 });
});

test('only what changed is drawn again', async () => {
  await build();
  const [first, ...others] = cards;
  expect(await build([{ ...sampleCard(first), foot: 'Another story' }, ...others])).toEqual({ drawn: 1, kept: 4 });
});

test('builds that run at once leave whole files only', async () => {
  await Promise.all([build(), build()]);
  expect(readdirSync(folder).sort()).toEqual(cards.map(digestOf).sort());
  expect(await build()).toEqual({ drawn: 0, kept: 5 });
});

test.each<[string, (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, 100)],
  ['empty', (file) => truncateSync(file, 0)],
  ['changed in one byte', (file) => writeFileSync(file, changed(readFileSync(file)))],
  ['something else', (file) => writeFileSync(file, 'not a picture')],
])('a kept image that is %s is drawn again', async (_, spoil) => {
  const [card = sampleCard()] = cards;
  await build([card]);
  spoil(join(folder, digestOf(card)));
  const images = createImages(openStore(folder));
  expect(PNG.sync.read(Buffer.from(await images.of(card))).width).toBe(1200);
  expect(images.counts()).toEqual({ drawn: 1, kept: 0 });
  expect(await build([card])).toEqual({ drawn: 0, kept: 1 });
});

test.each<[string, Parameters<typeof sampleCard>[0]]>([
  ['label', { heading: 'Boats at sea' }],
  ['verdict', { sign: { verdict: 'update', words: 'Update' } }],
  ['value', { values: [{ sigla: ['A', 'B'], value: 'at least 13' }] }],
  ['letters', { values: [{ sigla: ['A'], value: 'at least 12' }] }],
  ['story', { foot: 'Another story' }],
])('another %s is another digest', (_, parts) => {
  expect(digestOf(sampleCard(parts))).not.toBe(digestOf(sampleCard()));
  expect(digestOf(sampleCard())).toBe(digestOf(sampleCard()));
});

function changed(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  other[60] = (other[60] ?? 0) ^ 1;
  return other;
}

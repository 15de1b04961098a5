import { expect, test } from 'vitest';
import { drawStretches, plotOf } from '../../src/site/plot.ts';
import { comparisonCalled } from './ferry-view.ts';

test('figures stand on one axis in the order of their size, an open end has an arrow', () => {
  const plot = plotOf(comparisonCalled('people-hurt'));
  const x = new Map(plot?.items.map((item) => [item.sigla, item]));
  expect(x.get('C')?.x).toBeLessThan(x.get('A')?.x ?? 0);
  expect(x.get('A')?.x).toBeLessThan(x.get('B')?.x ?? 0);
  expect(x.get('A')).toMatchObject({ openEnd: true, openStart: false });
  expect(x.get('B')).toMatchObject({ openEnd: false, openStart: false });
});

test('nothing stands on anything else', () => {
  const items = plotOf(comparisonCalled('people-hurt'))?.items ?? [];
  for (const [at, one] of items.entries()) {
    for (const other of items.slice(at + 1)) {
      const apart = one.y !== other.y || Math.abs(one.centre - other.centre) >= (one.width + other.width) / 2;
      expect(apart, `${one.sigla} and ${other.sigla}`).toBe(true);
    }
  }
});

test('a month is a stretch, a day a point', () => {
  const items = plotOf(comparisonCalled('day-of-the-grounding'))?.items ?? [];
  const length = (siglum: string) => {
    const item = items.find((one) => one.sigla === siglum);
    return (item?.to ?? 0) - (item?.from ?? 0);
  };
  expect(length('A')).toBe(0);
  expect(length('C')).toBeGreaterThan(100);
});

test('a span stands behind its letters, and nothing marks its middle', () => {
  const { items } = drawStretches([
    { letters: ['A'], min: 12, max: 40, vague: true },
    { letters: ['B', 'C'], min: 10, max: 20 },
    { letters: ['D'], min: 24, max: 24 },
  ]);
  expect(items.map(({ form, vague }) => [form, vague])).toEqual([
    ['span', true],
    ['span', false],
    ['point', false],
  ]);
  for (const { form, centre, width, from, to, x } of items) {
    if (form === 'span') expect(centre + width / 2).toBeLessThanOrEqual(from + 0.01);
    else expect([x, centre]).toEqual([from, to]);
  }
});

test('words have no plot, and neither has what one report says alone', () => {
  expect(plotOf(comparisonCalled('the-rudder'))).toBeUndefined();
  expect(plotOf(comparisonCalled('cost-of-repair'))).toBeUndefined();
});

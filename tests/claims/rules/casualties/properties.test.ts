import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';

const words =
  `12 at least two dozen people a man were killed was shot dead and or injured , . toll of the deaths no one who
  in hospital missing the ban suspended Paris strike lives`.split(/\s+/u);

const story = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));

test('any words give findings that lie in the text, with their cue inside and bounds in order', () => {
  fc.assert(
    fc.property(story, (text) => {
      const { casualties, statuses, places } = extract({ id: 'example', text, reference: '2024-03-15' }).layers;
      for (const { start, end } of [...casualties, ...statuses, ...places]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const { start, end, cue, min, max } of casualties) {
        expect(cue.start).toBeGreaterThanOrEqual(start);
        expect(cue.end).toBeLessThanOrEqual(end);
        expect(min ?? 0).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import { hostilePieces, hostileText } from './hostile-texts.ts';

/**
 * Seconds of processor time for one text. A machine of today takes less than a tenth of it, as `npm run bench` prints;
 * what grows with the square of the text, as a backtracking pattern or a loop in a loop does, takes minutes.
 */
const LIMIT = 10;

describe.for(Object.entries(hostilePieces))('a long text of %s', ([, kinds]) => {
  test.for(kinds)('%j is read in a time that grows with its length', { timeout: 120_000 }, (piece) => {
    const text = hostileText(piece);
    const before = process.cpuUsage();
    const { claims } = extract({ id: 'hostile', text, reference: '2031-05-05' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(LIMIT);
    for (const { claim } of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote.exact);
  });
});

import { extract } from '../../src/claims/index.ts';
import { hostilePieces, hostileText } from '../claims/hostile-texts.ts';
import { secondsOf } from './measure.ts';

/** Of the hostile texts, so many are printed: the slowest. */
const SHOWN = 8;
/** Times that each is read; the fastest counts, as other work on the machine only slows. */
const READINGS = 2;

/** Seconds of one core for 100 kB of one character, word or phrase again and again, made to find what grows too fast. */
export function benchHostile(): void {
  const measured = Object.values(hostilePieces)
    .flat()
    .map((piece) => ({ piece, seconds: Math.min(...Array.from({ length: READINGS }, () => readingOf(piece))) }))
    .sort((a, b) => b.seconds - a.seconds);
  console.log(`hostile texts of 100 kB, the slowest of ${measured.length}`);
  for (const { piece, seconds } of measured.slice(0, SHOWN))
    console.log(`  ${JSON.stringify(piece).padEnd(34)} ${seconds.toFixed(2).padStart(6)} s`);
}

function readingOf(piece: string): number {
  const text = hostileText(piece);
  return secondsOf(() => extract({ id: 'hostile', text, reference: '2031-05-05' }));
}

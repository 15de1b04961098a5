import { exclusions, isUnanimous, type Voiced } from './differences.ts';
import type { Group, Judgement } from './group.ts';
import { isLaterCount } from './time.ts';
import { listed, sayings } from './words.ts';

/** Verdict on figures and dates: intervals that meet differ in precision, those that don't are explained or conflict. */
export function judgeValues(group: Group): Judgement {
  const said = sayings(group);
  const excluded = exclusions(group);
  if (excluded.length === 0) {
    if (group.witnesses.length === 1) return { verdict: 'single', because: said, rules: ['verdict/single'] };
    return isUnanimous(group)
      ? { verdict: 'agree', because: said, rules: ['verdict/same-value'] }
      : { verdict: 'precision', because: `${said} All can be true.`, rules: ['verdict/values-meet'] };
  }
  if (excluded.every(isLaterCount)) {
    const later = new Set(
      excluded
        .flat()
        .map(({ witness }) => witness)
        .filter(isLast),
    );
    return {
      verdict: 'update',
      because: `${said} The later report, ${listed([...later].map(({ siglum }) => siglum))}, gives the higher figure.`,
      rules: ['verdict/values-part', 'verdict/later-count'],
    };
  }
  if (excluded.every(haveOtherSources)) {
    return {
      verdict: 'attribution',
      because: `${said} ${sources(excluded.flat())}`,
      rules: ['verdict/values-part', 'verdict/other-source'],
    };
  }
  const what = group.kind === 'date' ? 'date' : 'figure';
  return {
    verdict: 'conflict',
    because: `${said} No single ${what} fits ${group.witnesses.length > 2 ? 'all' : 'both'}.`,
    rules: ['verdict/values-part'],
  };

  function isLast({ id, published }: Voiced['witness']): boolean {
    return excluded.every(([a, b]) =>
      [a, b].every(({ witness }) => witness.id === id || (witness.published ?? '') <= (published ?? '')),
    );
  }
}

function haveOtherSources([a, b]: readonly [Voiced, Voiced]): boolean {
  const first = a.found.claim.attribution;
  const second = b.found.claim.attribution;
  return first !== undefined && second !== undefined && first.toLowerCase() !== second.toLowerCase();
}

function sources(all: readonly Voiced[]): string {
  const named = new Set(
    all.map(({ witness, found }) => `${witness.siglum} lays it to ${found.claim.attribution ?? ''}`),
  );
  return `${listed([...named])}.`;
}

import { contradictions, exclusions, isUnanimous } from './differences.ts';
import { byRisenBound, explained, haveOtherSources, laidToTwo } from './explanations.ts';
import type { Group, Judgement } from './group.ts';
import { sayings, together } from './words.ts';

/** Verdict on figures and dates: intervals that meet differ in precision, those that don't are explained or conflict. */
export function judgeValues(group: Group): Judgement {
  const said = sayings(group);
  const excluded = exclusions(group);
  if (excluded.length > 0) return explained({ group, said, excluded }) ?? conflictOf(group, said);
  if (group.witnesses.length === 1) return { verdict: 'single', because: said, rules: ['verdict/single'] };
  if (!isUnanimous(group)) return judgeTogether(group);
  return { verdict: 'agree', because: said, rules: ['verdict/same-value'] };
}

function conflictOf({ kind, witnesses }: Group, said: string): Judgement {
  const what = kind === 'date' ? 'date' : 'figure';
  return {
    verdict: 'conflict',
    because: `${said} No single ${what} fits ${witnesses.length > 2 ? 'all' : 'both'}.`,
    rules: ['verdict/values-part'],
  };
}

/** Verdict on values of which no two that are of one thing exclude each other. */
function judgeTogether(group: Group): Judgement {
  const said = sayings(group);
  const apart = contradictions(group);
  if (apart.length === 0)
    return (
      byRisenBound(group, said) ?? {
        verdict: 'precision',
        because: `${said} ${together(group)} can be true.`,
        rules: ['verdict/values-meet'],
      }
    );
  return apart.every(haveOtherSources)
    ? laidToTwo(said, apart)
    : {
        verdict: 'precision',
        because: `${said} It is not told that they are of one thing.`,
        rules: ['verdict/maybe-other-things'],
      };
}

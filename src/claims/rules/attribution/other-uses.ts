import { personalPronouns } from '../../lexicon/function-words.ts';
import { type ReportingForm, reportingForms } from '../../lexicon/reporting-verbs.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isCapitalised } from './source-phrase.ts';
import { isAdverb } from './verb-group.ts';

/** "alleged to be", "maintained close ties", "…, suggesting a deal": nobody says something here. */
export function isOtherUse(tokens: readonly Token[], at: number, { base, form }: ReportingForm): boolean {
  if (base === 'put') return !putsFigure(tokens, at);
  const next = tokens[at + 1]?.lower;
  if (form === 'past' && next === 'to' && reducedVerbs.has(base)) return true;
  if (next === 'that') return false;
  // "agreed to a takeover", "agreed on Monday to sell": done and not said.
  if (base === 'agree') return tokens[at + 1]?.kind === 'word';
  if (base === 'find' && form === 'base') return true;
  // "told to leave" is an order, and behind the marks of a noun "a police report" is a paper.
  if (base === 'tell' && next === 'to') return true;
  if (form === 'base' && nounBases.has(base) && isNamedThing(tokens, at)) return true;
  if (base === 'maintain') return form === 'past' || form === 'participle';
  return form === 'participle' && impersonalVerbs.has(base);
}

/** "put the toll at 41": no other use of the verb lays a thing to somebody. */
function putsFigure(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 10).map(({ lower }) => lower);
  const figure = behind.findIndex((word) => figureNouns.has(word));
  return figure >= 0 && behind.indexOf('at', figure) >= 0;
}

const figureNouns = new Set(
  'number toll figure total count cost costs loss losses damage value price crowd crowds attendance turnout magnitude strength'.split(
    ' ',
  ),
);

/** "lorries alleged to carry waste": past participles that stand for a clause of their own. */
const reducedVerbs = new Set(['allege', 'believe', 'think', 'report', 'estimate', 'say']);

/** Their -ing forms tell what a thing does more often than what somebody says. */
const impersonalVerbs = new Set(
  `suggest show find indicate signal reveal underscore begin continue read confirm report estimate charge rule hint stress
   conclude disclose express reject find think`.split(/\s+/u),
);

const nounBases = new Set(
  `report claim state note post comment charge answer estimate demand promise pledge vow hint signal rule quote joke reply
   call label brand attack tweet boast show find`.split(/\s+/u),
);

/** "a police report" */
function isNamedThing(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - 5; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'a' || token.lower === 'an') return true;
  }
  return false;
}

/** "its reports of": what stands before is no subject. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  if (!nounForms.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (next === 'of' || reportingForms.has(next)) return true;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const isSubject = isCapitalised(before) || personalPronouns.has(before.lower) || sourceNouns.has(before.lower);
  return !(isSubject || isAdverb(before) || before.lower === 'who');
}

/** Third persons that are plural nouns as well. */
const nounForms = new Set(
  `reports claims states notes charges posts answers comments tweets remarks estimates demands promises pledges vows hints
   signals shows finds rules calls labels brands attacks quotes jokes cries replies urges concludes boasts recounts`.split(
    /\s+/u,
  ),
);

import type { Quotation } from '../../layers.ts';
import { judgingForms, reportingForms } from '../../lexicon/reporting-verbs.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import { wordTest } from '../../text/words.ts';
import type { Cue } from './cue.ts';
import { accordingTo, byPhrase, isSource, sourceAfter, subjectOf } from './cue-sources.ts';
import { isNounHere, isOtherUse } from './other-uses.ts';
import { canBeBase, verbGroupBefore } from './verb-group.ts';

export type { Cue } from './cue.ts';

/** Every cue outside quotation marks, in text order. */
export function findCues(document: Document, quotations: readonly Quotation[]): readonly Cue[] {
  const cues: Cue[] = [];
  let quote = 0;
  for (const sentence of document.sentences) {
    let previous: Cue | undefined;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = document.tokens[at];
      if (!token) break;
      if (!mayCue(token)) continue;
      while ((quotations[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quote += 1;
      if ((quotations[quote]?.start ?? Number.POSITIVE_INFINITY) < token.start) continue;
      const cue = cueAt(document.tokens, sentence, at, previous);
      if (!cue) continue;
      cues.push(cue);
      previous = cue;
    }
  }
  return cues;
}

/** Every word that can be a cue; verbs only in small letters, so that "States" and "Post" are none. */
const cueWords = new Set([...reportingForms.keys(), ...judgingForms.keys(), 'according', 'per']);

const mayCue = wordTest(({ text, lower }) => cueWords.has(lower) && (text === lower || lower === 'according'));

function cueAt(tokens: readonly Token[], sentence: Sentence, at: number, previous: Cue | undefined): Cue | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'according' || lower === 'per') return accordingTo(tokens, sentence, at);
  const known = reportingForms.get(lower) ?? judgingForms.get(lower);
  if (!known) return undefined;
  const group = verbGroupBefore(tokens, sentence.firstToken, at);
  const judging = !reportingForms.has(lower);
  const verb = { sentence, first: at, end: at + 1, verb: known.base, judging, unsaid: group.unsaid };
  if (group.passive && known.form === 'past') return byPhrase(tokens, verb);
  if (known.form === 'base' && !canBeBase(tokens, group)) return undefined;
  // "put the toll at 41": what follows this verb is the figure and never the one who gives it.
  const mayInvert = known.base !== 'put' && (known.form === 'past' || known.form === 'third');
  const inverted = mayInvert ? sourceAfter(tokens, verb) : undefined;
  if (inverted) return { ...verb, order: 'verb-first', source: inverted };
  if (isNounHere(tokens, at) || isOtherUse(tokens, at, known)) return undefined;
  const participle = known.form === 'participle' && !group.found;
  const source = subjectOf(tokens, verb, { from: group.first, previous, participle });
  return source && isSource(tokens, source, verb.verb) ? { ...verb, order: 'subject-first', source } : undefined;
}

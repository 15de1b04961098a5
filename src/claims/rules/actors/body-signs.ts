import type { Document, Token } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import type { Sign } from './form-signs.ts';
import { weights } from './weights.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

/** What the words around a name say of a body: who belongs to it, what it has, and how it is counted. */
export function bodySigns(document: Document, name: Candidate): readonly Sign[] {
  const signs: Sign[] = [];
  if (takesMembers(document, name)) signs.push({ kind: 'organisation', weight: weights.membership });
  if (isCountedAsMany(document, name)) signs.push({ kind: 'organisation', weight: weights.many });
  if (ownsAsThing(document, name)) {
    signs.push({ kind: 'organisation', weight: weights.thing }, { kind: 'place', weight: weights.thing / 2 });
  }
  return signs;
}

/** "a bassist of", "played for", "joined": what stands before is done with bodies. */
function takesMembers({ tokens }: Document, { start }: Candidate): boolean {
  const at = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const before = tokens[at]?.lower ?? '';
  if (wordLists.bodyVerbs.has(before)) return true;
  return belonging.has(before) && wordLists.membership.has(tokens[at - 1]?.lower ?? '');
}

const belonging: ReadonlySet<string> = new Set(['of', 'for', 'with', 'at', 'by']);

/** "Arden have signed": one name, and a verb of many; "Arden and Kells have" are two, and "did Arden have" is asked. */
function isCountedAsMany({ tokens }: Document, { start, end }: Candidate): boolean {
  if (!many.has(tokens[end]?.lower ?? '')) return false;
  const last = tokens[end - 1];
  const before = tokens[start - 1];
  if (last === undefined || /s$/u.test(last.lower) || isCommonWord(last.lower)) return false;
  return before === undefined || !joining.has(before.lower);
}

const many: ReadonlySet<string> = new Set(['are', 'were', 'have']);
const joining: ReadonlySet<string> = new Set(
  'and or nor & , of in from with like as by between among to at on for did do does would could should might may must will can than that'.split(
    ' ',
  ),
);

/** How far behind a name "its" may stand that is the name's own: "Arden announced its". */
const FARTHEST = 3;

/** "Arden, which" and "Arden announced its": no person. */
function ownsAsThing({ tokens }: Document, { end }: Candidate): boolean {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which') return true;
  for (let at = end; at < end + FARTHEST; at++) {
    const token: Token | undefined = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'its') return true;
  }
  return false;
}

import type { Document, Token } from '../../text/document.ts';
import { sentenceAt } from '../../text/locate.ts';
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
  if (wordLists.bodyDeeds.has(document.tokens[name.end]?.lower ?? ''))
    signs.push({ kind: 'organisation', weight: weights.deed });
  if (isHeld(document, name)) signs.push({ kind: 'organisation', weight: weights.holding });
  if (isOfAKind(document, name)) signs.push({ kind: 'organisation', weight: weights.kindNoun });
  const later = takenUp(document, name);
  if (later) signs.push({ kind: 'organisation', weight: later }, { kind: 'place', weight: later / 2 });
  return signs;
}

/** "shares in Arden", "the takeover of Arden" */
function isHeld({ tokens }: Document, { start }: Candidate): boolean {
  const link = tokens[start - 1]?.lower;
  const noun = tokens[start - 2]?.lower ?? '';
  return link === 'in' ? wordLists.holdings.has(noun) : belonging.has(link ?? '') && wordLists.dealings.has(noun);
}

/** "companies such as Arden", "bands including Arden", "owners Arden Lines" */
function isOfAKind({ tokens }: Document, { start }: Candidate): boolean {
  const link = tokens[start - 1]?.lower ?? '';
  if (link.endsWith('s') && wordLists.bodyRoles.has(link)) return true;
  const isExample = link === 'including' || link === 'like' || (link === 'as' && tokens[start - 2]?.lower === 'such');
  const noun = tokens[link === 'as' ? start - 3 : start - 2]?.lower ?? '';
  return (
    isExample &&
    noun.endsWith('s') &&
    wordLists.bodyNouns.has(noun.replace(/(?:s|ies)$/u, (end) => (end === 's' ? '' : 'y')))
  );
}

/** Tokens before a name that heads its sentence: "On Monday the". */
const OPENING = 1;

/** What the sentence behind says of the one that a name heads: "Arden won. The club is 40 years old.", "Its members …". */
function takenUp(document: Document, { start }: Candidate): number | undefined {
  const { tokens, sentences } = document;
  const own = sentenceAt(document, tokens[start]?.start ?? 0);
  const next = own && sentences[own.index + 1];
  if (!next || next.block !== own.block || start - own.firstToken > OPENING) return undefined;
  const [first, second, third] = tokens.slice(next.firstToken, next.firstToken + 3);
  if (first?.text === 'Its') return weights.thing;
  const isBody = first?.text === 'The' && wordLists.bodyNouns.has(second?.lower ?? '');
  return isBody && third?.lower !== 'of' && third?.lower !== 'in' ? weights.membership : undefined;
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

import type { Document, Token } from '../../text/document.ts';
import type { Candidate, Kind } from './candidate.ts';
import { isOffice } from './offices.ts';
import { wordLists } from './word-lists.ts';

/** How far behind "is a" or a comma the noun may stand that says what somebody or something is. */
const FARTHEST = 7;

/** The kind that the text gives behind a name: "Kells, a fishing village in", "Acme is the country's largest bank". */
export function definedKind({ tokens }: Document, name: Candidate): Kind | undefined {
  const link = tokens[name.end]?.lower ?? '';
  const article = tokens[name.end + 1]?.lower ?? '';
  if (!links.has(link) || !articles.has(article)) return undefined;
  let kind: Kind | undefined;
  for (let at = name.end + 2; at <= name.end + 1 + FARTHEST; at++) {
    const token = tokens[at];
    if (token === undefined || ends(token)) break;
    // The last noun before "of", "in" or a comma is the head: a "bank manager" is no bank.
    kind = kindOfNoun(token) ?? kind;
  }
  return kind;
}

/** What a common noun says of the name beside it. */
function kindOfNoun(token: Token): Kind | undefined {
  const noun = token.lower;
  if (wordLists.relatives.has(noun) || wordLists.people.has(noun) || isOffice(token)) return 'person';
  if (wordLists.vesselNouns.has(noun)) return 'vessel';
  if (wordLists.mediaNouns.has(noun)) return 'media';
  if (wordLists.bodyNouns.has(noun)) return 'organisation';
  if (wordLists.placeNouns.has(noun)) return 'place';
  return wordLists.workNouns.has(noun) ? 'other' : undefined;
}

const links: ReadonlySet<string> = new Set(['is', 'was', ',', 'remains', 'became']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one']);

function ends(token: Token): boolean {
  return token.kind === 'punctuation' || stops.has(token.lower);
}

const stops: ReadonlySet<string> = new Set(
  'of in at on that who which whose for from with near to between where and by is was has had'.split(' '),
);

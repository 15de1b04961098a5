import type { Mention } from '../../layers.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import type { ActorType } from '../../schema.ts';
import { bySpan } from '../../span.ts';
import type { Document } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym, isUpper } from './casing.ts';
import { meansClub } from './clubs.ts';
import { isDatelineAgency, isDatelineTown, unshouted } from './dateline.ts';
import { nameLength } from './gazetteer.ts';
import { byFirstWord, namesInHeadline } from './headlines.ts';
import { kindsOf } from './kinds.ts';
import { findPairs } from './pairs.ts';
import { findRuns } from './runs.ts';
import { splitRun } from './split.ts';
import { isCommonWord, wordLists } from './word-lists.ts';

export { actorRules } from './records.ts';

/** Names of persons, organisations, places, vessels, media and groups, in text order; none overlap. */
export function findMentions(document: Document): readonly Mention[] {
  const candidates = findCandidates(document);
  const kinds = kindsOf(document, candidates);
  const found = candidates.flatMap((name) => {
    const kind = kinds.get(name.key);
    const mention =
      kind === undefined || kind === 'other' || isDatelineAgency(document, name)
        ? undefined
        : mentionOf(document, name, meansClub(document, name) ? 'organisation' : kind);
    return mention ? [mention] : [];
  });
  return [...found, ...findPairs(document)].sort(bySpan);
}

function findCandidates(document: Document): readonly Candidate[] {
  const runs = findRuns(document);
  const inSentences = runs.filter((run) => run.casing === 'sentence').flatMap((run) => splitRun(document, run));
  const names = new Set<string>();
  for (const name of inSentences) if (!isDoubtful(document, name)) addForms(name, names);
  const headlines = runs.filter((run) => run.casing !== 'sentence');
  const known = byFirstWord(headlines.length > 0 ? names : []);
  return [
    ...inSentences.filter((name) => names.has(name.key)),
    ...headlines.flatMap((run) => namesInHeadline(document, run, known)),
  ].sort((a, b) => a.start - b.start);
}

function mentionOf(document: Document, name: Candidate, type: ActorType): Mention | undefined {
  const first = document.tokens[name.from ?? name.start];
  const last = document.tokens[name.end - 1];
  if (!first || !last) return undefined;
  const { start } = first;
  const institution = saintlyAt(document, name);
  const end = institution?.end ?? last.start + nameLength(last.text);
  const words = document.text.slice(start, end);
  const written = first === last ? words : words.replace(/\s+/gu, ' ');
  const after = document.tokens[name.end];
  const isTown = type === 'place' && after !== undefined && isDatelineTown(document, name, after);
  const own = institution ? document.text.slice(start, end).replace(/\s+/gu, ' ') : written;
  return {
    start,
    end,
    name: isTown ? unshouted(own) : own,
    type: institution?.type ?? type,
    titles: name.titles,
    rule: `actor/${type}`,
  };
}

/** "St Mary's hospital", "St Ann's": what is named after a saint, up to its noun where there is one. */
function saintlyAt({ tokens }: Document, { start, end }: Candidate): { end: number; type: ActorType } | undefined {
  const [owner, noun] = [tokens[end], tokens[end + 1]];
  const isSaint = end - start === 2 && /^(?:St|Saint)\.?$/u.test(tokens[start]?.text ?? '');
  if (!isSaint || !owner || !/^['’]s$/u.test(owner.text)) return undefined;
  if (noun && saintlyBodies.has(noun.lower)) return { end: noun.end, type: 'organisation' };
  if (noun && saintlyPlaces.has(noun.lower)) return { end: noun.end, type: 'place' };
  return noun?.kind === 'word' && !wordLists.openers.has(noun.lower) ? undefined : { end: owner.end, type: 'place' };
}

const saintlyBodies: ReadonlySet<string> = new Set(
  'hospital hospice school college university academy infirmary'.split(' '),
);
const saintlyPlaces: ReadonlySet<string> = new Set(
  'church cathedral chapel abbey basilica square park parish bay'.split(' '),
);

/** Adds a name, and what the text may call a person by, once it has named her in full. */
function addForms(name: Candidate, names: Set<string>): void {
  // What is there has its short forms beside it, but for those that an office allows.
  if (names.has(name.key) && name.role !== 'office') return;
  names.add(name.key);
  if (!name.key.includes(' ')) return;
  const words = name.key.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 4) return;
  if (wordLists.firstNames.has(first)) names.add(first).add(last);
  else if (name.role === 'office') names.add(last);
}

/** A name whose capitals may come from its place alone: known only if it stands elsewhere too. */
function isDoubtful(document: Document, name: Candidate): boolean {
  if (name.entry) return false;
  if (isShouted(document, name) || isNumber(document, name)) return true;
  if (!name.opens || name.end - name.start > 1) return false;
  const text = document.tokens[name.start]?.text ?? '';
  return isCommonWord(name.key) && !isAcronym(text);
}

/** "SIX points": a number that is shouted. */
const isNumber = ({ tokens }: Document, { start, end }: Candidate): boolean =>
  end - start === 1 && smallNumbers.has(tokens[start]?.lower ?? '');

/** "SAVE A QUARTER": plain words in capitals. */
function isShouted({ tokens }: Document, name: Candidate): boolean {
  let isPlain = false;
  for (let at = name.start; at < name.end; at++) {
    const token = tokens[at];
    if (!token || !isUpper(token)) return false;
    isPlain ||= token.text.length > 3 && isCommonWord(token.lower);
  }
  return isPlain;
}

import type { Quotation } from '../../layers.ts';
import { auxiliaries, beForms, personalPronouns, verbAdverbs } from '../../lexicon/function-words.ts';
import { judgingForms, type ReportingForm, reportingForms } from '../../lexicon/reporting-verbs.ts';
import { sourceNouns } from '../../lexicon/source-nouns.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import { withProvenance } from './provenance.ts';
import { isCapitalised, type Phrase, phraseAfter } from './source-phrase.ts';
import { subjectBefore, subjectOfClause } from './subject.ts';

/** Words that lay something to somebody, and who that is. Token indices. */
export interface Cue {
  readonly sentence: Sentence;
  /** The first and the token after the last of the verb, or of "according to". */
  readonly first: number;
  readonly end: number;
  /** Base form of the verb; "according" for phrases without one. */
  readonly verb: string;
  readonly judging: boolean;
  /** "Lind said", "said Lind", "according to Lind", "as reported by Lind". */
  readonly order: 'subject-first' | 'verb-first' | 'phrase' | 'passive';
  readonly source: Phrase;
}

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

function mayCue({ text, lower, kind }: Token): boolean {
  if (text !== lower && lower !== 'according') return false;
  return (
    kind === 'word' &&
    (reportingForms.has(lower) || judgingForms.has(lower) || lower === 'according' || lower === 'per')
  );
}

function cueAt(tokens: readonly Token[], sentence: Sentence, at: number, previous: Cue | undefined): Cue | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lower === 'according' || token.lower === 'per') return accordingTo(tokens, sentence, at);
  const { lower } = token;
  const known = reportingForms.get(lower) ?? judgingForms.get(lower);
  if (!known) return undefined;
  const base = { sentence, first: at, end: at + 1, verb: known.base, judging: !reportingForms.has(lower) };
  const helper = helperBefore(tokens, sentence.firstToken, at);
  if (helper.passive && known.form === 'past') return byPhrase(tokens, base);
  if (known.form === 'base' && !canBeBase(tokens, helper)) return undefined;
  const inverted = known.form === 'past' || known.form === 'third' ? sourceAfter(tokens, base) : undefined;
  if (inverted) return { ...base, order: 'verb-first', source: inverted };
  if (nounForms.has(lower) && isNounHere(tokens, at)) return undefined;
  if (isOtherUse(tokens, at, known)) return undefined;
  const source = subjectOf(tokens, base, {
    from: helper.first,
    previous,
    participle: known.form === 'participle' && !helper.found,
  });
  return source && isSource(tokens, source, base.verb) ? { ...base, order: 'subject-first', source } : undefined;
}

type Base = Omit<Cue, 'order' | 'source'>;

interface Helper {
  /** Index of the first token of the verb group. */
  readonly first: number;
  readonly passive: boolean;
  readonly found: boolean;
}

/** Adverbs and auxiliaries before a verb: "has repeatedly", "was", "'s". */
function helperBefore(tokens: readonly Token[], from: number, at: number): Helper {
  let first = at;
  let passive = false;
  let found = false;
  while (first > from && at - first < LONGEST_VERB_GROUP) {
    const before = tokens[first - 1];
    if (!before) break;
    const contracted = before.lower === "'s" && personalPronouns.has(tokens[first - 2]?.lower ?? '');
    if (auxiliaries.has(before.lower) && (before.lower !== "'s" || contracted)) {
      if (beForms.has(before.lower)) passive = true;
      found = true;
    } else if (!isAdverb(before)) break;
    first -= 1;
  }
  return { first, passive, found };
}

const LONGEST_VERB_GROUP = 5;

function isAdverb({ lower, text }: Token): boolean {
  return verbAdverbs.has(lower) || (lower.endsWith('ly') && text === lower && lower.length > 4 && lower !== 'family');
}

/** "officials say", "they claim", "did not say"; not "to say", "a claim". */
function canBeBase(tokens: readonly Token[], helper: Helper): boolean {
  if (helper.found) return true;
  const before = tokens[helper.first - 1];
  if (before?.kind !== 'word') return before?.text === ',';
  return (
    personalPronouns.has(before.lower) || /s$/u.test(before.lower) || plurals.has(before.lower) || isCapitalised(before)
  );
}

const plurals = new Set(['police', 'people', 'media', 'who', 'others', 'many', 'some', 'men', 'women', 'firefighters']);

/** "alleged to be", "maintained close ties", "…, suggesting a deal": nobody says something here. */
function isOtherUse(tokens: readonly Token[], at: number, { base, form }: ReportingForm): boolean {
  const next = tokens[at + 1]?.lower;
  if (form === 'past' && next === 'to' && reducedVerbs.has(base)) return true;
  if (next === 'that') return false;
  if (base === 'maintain') return form === 'past' || form === 'participle';
  return form === 'participle' && impersonalVerbs.has(base);
}

/** "boats alleged to carry drugs": past participles that stand for a clause of their own. */
const reducedVerbs = new Set(['allege', 'believe', 'think', 'report', 'estimate', 'say']);

/** Their -ing forms tell what a thing does more often than what somebody says. */
const impersonalVerbs = new Set(
  `suggest show find indicate signal reveal underscore begin continue read confirm report estimate charge rule hint stress
   conclude disclose express reject find think`.split(/\s+/u),
);

/** Third persons that are plural nouns as well. */
const nounForms = new Set(
  `reports claims states notes charges posts answers comments tweets remarks estimates demands promises pledges vows hints
   signals shows finds rules calls labels brands attacks quotes jokes cries replies urges concludes boasts recounts`.split(
    /\s+/u,
  ),
);

/** "its reports of": what stands before is no subject. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return tokens[at + 1]?.lower === 'of';
  if (isCapitalised(before) || personalPronouns.has(before.lower) || isAdverb(before))
    return tokens[at + 1]?.lower === 'of';
  return !(sourceNouns.has(before.lower) || before.lower === 'who') || tokens[at + 1]?.lower === 'of';
}

/** "said Lind", "said the mayor of Oslo": behind a quotation, or where nothing but the source follows. */
function sourceAfter(tokens: readonly Token[], { sentence, first, end, verb }: Base): Phrase | undefined {
  const before = tokens[first - 1];
  const afterQuote = before !== undefined && closingMarks.has(before.text);
  if (!afterQuote && before?.text !== ',') return undefined;
  const source = phraseAfter(tokens, end, sentence.endToken);
  if (!source || calendarWords.has(tokens[source.first]?.lower ?? '')) return undefined;
  const next = tokens[source.end];
  if (afterQuote) return source;
  if (addressedVerbs.has(verb)) return undefined;
  return source.end >= sentence.endToken || next?.text === ',' || next?.text === '.' ? source : undefined;
}

/** What follows these is who is spoken to. */
const addressedVerbs = new Set([
  'tell',
  'ask',
  'inform',
  'remind',
  'assure',
  'urge',
  'advise',
  'warn',
  'promise',
  'answer',
]);

/** "said Tuesday" names no source. */
const calendarWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december yesterday today tomorrow last this`.split(/\s+/u),
);

const closingMarks = new Set(['"', '”', "'", '’', '»', '“', '›']);

interface SubjectRequest {
  readonly from: number;
  readonly previous: Cue | undefined;
  readonly participle: boolean;
}

function subjectOf(tokens: readonly Token[], { sentence, first }: Base, request: SubjectRequest): Phrase | undefined {
  const { from, previous, participle } = request;
  const before = tokens[from - 1];
  if (participle) {
    const near = subjectBefore(tokens, sentence, from);
    if (near && before?.kind === 'word' && canAct(tokens, near)) return near;
    return pronounBefore(tokens, sentence, from) ?? previous?.source ?? subjectOfClause(tokens, sentence, first);
  }
  if (before?.lower === 'and' || before?.lower === 'but')
    return previous?.source ?? subjectOfClause(tokens, sentence, first);
  return subjectBefore(tokens, sentence, from);
}

/** "with Lind saying", "officials saying"; not "protests in Oslo saying". */
function canAct(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    !placePrepositions.has(before) && (isCapitalised(tokens[end - 1]) || sourceNouns.has(tokens[end - 1]?.lower ?? ''))
  );
}

const placePrepositions = new Set(['in', 'at', 'near', 'to', 'from', 'on', 'into', 'around', 'across', 'over', 'by']);

/** "after he joined a march in Oslo, saying": the nearest pronoun that can be the subject. */
function pronounBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= sentence.firstToken && verb - at < LONGEST_CLAUSE; at -= 1) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'he' || lower === 'she') return { first: at, end: at + 1 };
  }
  return undefined;
}

const LONGEST_CLAUSE = 25;

/** Verbs that say something of things as well ask for somebody who can be cited. */
const looseVerbs = new Set([
  'suggest',
  'indicate',
  'reveal',
  'hint',
  'show',
  'find',
  'read',
  'signal',
  'rule',
  'begin',
  'continue',
  'charge',
  'express',
  'underscore',
]);

function isSource(tokens: readonly Token[], { first, end }: Phrase, verb: string): boolean {
  if (!looseVerbs.has(verb)) return true;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token && (isCapitalised(token) || sourceNouns.has(token.lower) || personalPronouns.has(token.lower)))
      return true;
  }
  return false;
}

/** "according to two officials", "per the ministry" */
function accordingTo(tokens: readonly Token[], sentence: Sentence, at: number): Cue | undefined {
  const per = tokens[at]?.lower === 'per';
  if (!per && tokens[at + 1]?.lower !== 'to') return undefined;
  const end = per ? at + 1 : at + 2;
  const source = withProvenance(tokens, phraseAfter(tokens, end, sentence.endToken), sentence.endToken);
  if (!source || isMeasure(tokens, source) || (per && !isCapitalised(tokens[source.first]))) return undefined;
  return { sentence, first: at, end, verb: 'according', judging: false, order: 'phrase', source };
}

/** "according to plan", "according to size": a bare noun that cannot be cited. */
function isMeasure(tokens: readonly Token[], { first, end }: Phrase): boolean {
  const head = tokens[first];
  return (
    end - first === 1 &&
    !isCapitalised(head) &&
    !sourceNouns.has(head?.lower ?? '') &&
    !personalPronouns.has(head?.lower ?? '')
  );
}

/** "was described by Lind as", "reported by the agency" */
function byPhrase(tokens: readonly Token[], base: Base): Cue | undefined {
  if (tokens[base.end]?.lower !== 'by') return undefined;
  const source = phraseAfter(tokens, base.end + 1, base.sentence.endToken);
  return source && { ...base, end: base.end + 1, order: 'passive', source };
}

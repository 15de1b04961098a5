import { wordWeigher } from './context-words.ts';
import type { Mention, TimeExpression } from './layers.ts';
import type { ClaimKind, DateValue } from './schema.ts';
import type { Span } from './span.ts';
import { governorOf } from './statements/governor.ts';
import { measurandOf } from './statements/measurand.ts';
import type { PartPlayed } from './statements/part-played.ts';
import { isPlanned } from './statements/planned.ts';
import { type Scope, scopeOf } from './statements/scope.ts';
import type { Document, Sentence } from './text/index.ts';
import { firstTokenAt, firstTokenFrom, overlapping, sentenceAt } from './text/locate.ts';
import { stemsOf } from './text/stems.ts';

/** What the words around a claim tell of its matter; made per article, used to find claims of one matter. */
export interface ClaimContext {
  /** ISO day as of which the article is read, where that is known. */
  readonly told?: string | undefined;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Stems of the noun that is counted, or of the words that the claim is made of. */
  readonly head: readonly string[];
  /** Stems around it, each with a weight from 0 to 1 that falls with the distance; sorted by stem. */
  readonly words: readonly (readonly [stem: string, weight: number])[];
  /** Names in its sentence, the nearest first. */
  readonly names: readonly string[];
  /** Those of them that are of people. */
  readonly people?: readonly string[] | undefined;
  /** Of a count: whether it is of a part of a whole named elsewhere: "two other people", "three of the victims". */
  readonly isPart?: boolean | undefined;
  /** Of a count: whether it is how far one number is from another, "overloaded by 12 people". */
  readonly isDifference?: boolean | undefined;
  /** Of a date: whether it was reckoned from the day of publication, as "Tuesday" and "last week" are. */
  readonly isRelative?: boolean | undefined;
  /** Of a date: whether it is the day on which the report came out, told as "today" or by its weekday. */
  readonly isOwnDay?: boolean | undefined;
  /** Whether it is of what is to be and not of what was. */
  readonly isPlanned?: boolean | undefined;
  /** The stem of the verb or event that a date is the date of, or a figure the figure of. */
  readonly governor?: string | undefined;
  /** Of a share, a sum, a measure or a length of time: the stem of what it is a value of, such as a turnout. */
  readonly measurand?: string | undefined;
  /** Of an age: whether it is of somebody named, and of others whether they are told to have done harm or to have come to it. */
  readonly isNamed?: boolean | undefined;
  readonly part?: PartPlayed | undefined;
  /** Of a state: the country that acts, by name or by the id of its actor. */
  readonly agent?: string | undefined;
  /** Of a share, a sum or people harmed: the days that its sentence dates it on, where it does. */
  readonly when?: DateValue | undefined;
  /** Of a figure: what the words beside it say of how much it covers. */
  readonly scope?: Scope | undefined;
  /** Of people harmed: whether it is the highest figure that the article gives of them, and so of all. */
  readonly isWhole?: boolean | undefined;
  /** Of people harmed: whether the one who harmed them is counted among them; undefined where that is not told. */
  readonly countsHarmer?: boolean | undefined;
  /** Of people harmed: whether the article tells that the one who harmed them died, too. */
  readonly harmerFell?: boolean | undefined;
  /** Of people harmed without a noun: whom the figure before theirs counts, "seven guards were killed and 23 wounded". */
  readonly kin?: string | undefined;
  /** Of people hurt: how many dead its figure may count, too, as the article tells of them elsewhere. */
  readonly deadAmong?: number | undefined;
  /** Of people harmed or a date: whether it is set apart as of another event than the one reported. */
  readonly isApart?: boolean | undefined;
  /** Of people harmed: the noun of the event that harmed them, as written, and whether it lies in the past. */
  readonly event?: { readonly noun: string | undefined; readonly isPast: boolean } | undefined;
  /** What parts claims of one kind: the outcome of a casualty, the role of a date, the state of a thing. */
  readonly facet: string;
}

/** What a claim itself tells of its context. */
export interface ContextRequest {
  /** Words that the claim is about, inside or outside its own place. */
  readonly head: readonly Span[];
  readonly facet: string;
  readonly event?: ClaimContext['event'];
  readonly agent?: ClaimContext['agent'];
  readonly isNamed?: ClaimContext['isNamed'];
  readonly part?: ClaimContext['part'];
  readonly isPart?: ClaimContext['isPart'];
  readonly isDifference?: ClaimContext['isDifference'];
  readonly isWhole?: ClaimContext['isWhole'];
  readonly isApart?: ClaimContext['isApart'];
  readonly deadAmong?: ClaimContext['deadAmong'];
  readonly countsHarmer?: ClaimContext['countsHarmer'];
  readonly harmerFell?: ClaimContext['harmerFell'];
  readonly kin?: ClaimContext['kin'];
  readonly isRelative?: ClaimContext['isRelative'];
  readonly isOwnDay?: ClaimContext['isOwnDay'];
  readonly when?: ClaimContext['when'];
  /** Words that count in full whatever their distance, such as those of a quotation. */
  readonly full?: Span | undefined;
}

/** Makes the contexts of one article's claims, given the place of each; quickest for claims in text order. */
export function contextReader(
  document: Document,
  { mentions, times }: { readonly mentions: readonly Mention[]; readonly times: readonly TimeExpression[] },
): (claim: Span & { readonly kind: ClaimKind }, request: ContextRequest) => ClaimContext {
  const weigh = wordWeigher(document);
  return (span, request) => {
    const sentence = sentenceAt(document, span.start);
    const near = sentence ? mentionsNear(mentions, sentence, span) : [];
    const measurand = measured.has(span.kind) ? measurandOf(document, span) : undefined;
    return {
      told: document.reference?.slice(0, 10),
      sentence: sentence?.index ?? 0,
      head: stemsIn(document, request.head),
      words: sentence ? weigh({ sentence, span, full: request.full }) : [],
      names: namesOf(near),
      people: namesOf(near.filter(({ type }) => type === 'person')),
      agent: request.agent,
      isNamed: request.isNamed,
      part: request.part,
      isPart: request.isPart,
      isDifference: request.isDifference,
      isWhole: request.isWhole,
      isApart: request.isApart,
      deadAmong: request.deadAmong,
      countsHarmer: request.countsHarmer,
      harmerFell: request.harmerFell,
      kin: request.kin,
      governor: governorOf(document, span),
      measurand: measurand && stemsOf(measurand)[0],
      isRelative: request.isRelative,
      isOwnDay: request.isOwnDay,
      isPlanned: isPlanned(document, span),
      when: request.when,
      scope: scopeOf(document, times, span, measurand),
      event: request.event,
      facet: request.facet,
    };
  };
}

const measured: ReadonlySet<ClaimKind> = new Set(['percent', 'money', 'count', 'duration']);

/** The mentions in a sentence, those nearest to a span first. */
function mentionsNear(mentions: readonly Mention[], sentence: Sentence, span: Span): readonly Mention[] {
  const distance = (mention: Span) => Math.max(span.start - mention.end, mention.start - span.end, 0);
  const near = overlapping(mentions, sentence);
  return near.length > 1 ? near.sort((a, b) => distance(a) - distance(b)) : near;
}

const namesOf = (mentions: readonly Mention[]): readonly string[] => [...new Set(mentions.map(({ name }) => name))];

/** Stems of the words in some spans, each once, in text order. */
function stemsIn(document: Document, spans: readonly Span[]): readonly string[] {
  const stems = new Set<string>();
  for (const span of spans) {
    const end = firstTokenFrom(document, span.end);
    for (let at = firstTokenAt(document, span.start); at < end; at++) {
      const token = document.tokens[at];
      if (token) for (const stem of stemsOf(token)) stems.add(stem);
    }
  }
  return [...stems];
}

import type { ActorType, QuantityValue } from './schema.ts';
import type { Span } from './span.ts';

/** What every reader of text leaves: a place, and the id of the rule that found it. */
export interface Found extends Span {
  readonly rule: string;
}

/** A name of a person, organisation, place, vessel, medium or group at one place. */
export interface Mention extends Found {
  /** The name without title, office or article: "Lena Ostrow" of "Mayor Lena Ostrow". */
  readonly name: string;
  readonly type: ActorType;
  /** Words that stand for the actor beside the name: title, office, expansion of an acronym. */
  readonly titles: readonly string[];
}

/** A temporal expression in the sense of TIMEX3. */
export interface TimeExpression extends Found {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: 2031-05-04, 2031-W18, P3D, XXXX-WXX-2, PRESENT_REF. */
  readonly value: string;
  /** For a date that is known well enough to be compared: EDTF, and the days that it allows. */
  readonly calendar?: { readonly edtf: string; readonly from: string | null; readonly to: string | null } | undefined;
  /** How it bounds what happens: on it, since it, until it … */
  readonly role: 'on' | 'since' | 'until' | 'before' | 'after' | 'by' | 'during';
  /** For a duration: its length as the words bound it. */
  readonly length?: QuantityValue | undefined;
  readonly hedge?: string | undefined;
  /** What the missing parts were taken from. */
  readonly resolvedFrom: 'text' | 'published' | 'previous' | 'none';
}

/** A number with what it counts or measures: "at least 12 people", "$40m", "30%". */
export interface Quantity extends Found {
  /** A fraction is a part of a whole, 0 to 1: "a third of the seats". */
  readonly type: 'count' | 'money' | 'percent' | 'fraction' | 'measure' | 'ordinal' | 'age' | 'score';
  readonly min: number | null;
  readonly max: number | null;
  /** The number or range as written, before any bound word: 63 for "63 cents", where `min` is 0.63. */
  readonly stated: readonly [low: number, high: number];
  /** Singular noun, unit of measure, "percent", "percentage point"; "" where nothing is named. */
  readonly unit: string;
  readonly currency?: string | undefined;
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague';
  /** The words that bound it: "at least", "nearly", "dozens". */
  readonly hedge?: string | undefined;
  /** Where the bound words stand, but for a vague number's own. */
  readonly hedgeSpan?: Span | undefined;
  readonly change?: 'up' | 'down' | undefined;
  /** Its part in a change: "rose by 5 to 83 from 78". Not set where nothing changes. */
  readonly movement?: 'by' | 'to' | 'from' | undefined;
  /** It picks from a group that is named: "one of the ferries", "12 of the 40 seats". */
  readonly partitive?: boolean | undefined;
  /** What it is a rate of: "barrel" in "$76 a barrel". */
  readonly per?: string | undefined;
  /** The numeric words alone: "76". */
  readonly number: Span;
  /** The noun that it counts, with the words between: "people", "reported cases". */
  readonly noun?: Span | undefined;
}

/**
 * What was done to people. `affected`: the words leave open how it ended (shot, trapped, infected, "killed or captured"),
 * or speak of casualties in general.
 */
export const outcomes = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'rescued',
  'hostage',
  'affected',
] as const;
export type Outcome = (typeof outcomes)[number];

/** One group of several whose numbers were added up: "12 officers" of "12 officers and 40 fans were hurt". */
export interface CasualtyPart extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: string | undefined;
  readonly who: string;
}

/** People to whom something was done, with how many the words allow. */
export interface Casualty extends Found {
  readonly outcome: Outcome;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: string | undefined;
  /** "person", "civilian", "soldier" … in the singular. */
  readonly who: string;
  /** Counted by the person named and not by a number: "a man was shot dead". */
  readonly implied: boolean;
  /** The word that tells what was done: "killed", "deaths", "toll". */
  readonly cue: Span;
  /** What did it, where the sentence says so: "missile strikes", "crash". */
  readonly event?: Span | undefined;
  /** When it was done, or which period the figure covers, as the sentence says it. */
  readonly when?: TimeExpression | undefined;
  /** The groups that the figure is the sum of, where each has a number of its own. */
  readonly parts?: readonly CasualtyPart[] | undefined;
  /** Words that set the figure apart from what the article is about: "separate attack", "recent years". */
  readonly apart?: Span | undefined;
}

/** Words between quotation marks. */
export interface Quotation extends Found {
  /** The words inside the marks. */
  readonly inner: Span;
  /** A whole statement, a part woven into the sentence, or single words at a distance. */
  readonly form: 'direct' | 'partial' | 'scare';
  /** Goes on with what the quotation of the paragraph before left open. */
  readonly continues?: boolean | undefined;
  /** Stands within another quotation. */
  readonly nested?: boolean | undefined;
  /** As named in the text; `name` is the full name where a pronoun or surname stands. */
  readonly speaker?: (Span & { readonly name: string }) | undefined;
}

/** Who is said to have said what. */
export interface Attribution extends Found {
  /** The source as the text names it: "police", "documents of the ministry", "Reuters". */
  readonly source: Span & { readonly name: string };
  /** What is laid to the source. */
  readonly scope: Span;
  /** Whether the source is a named person, organisation or medium and not "officials" or "he". */
  readonly named: boolean;
  /** Who the source spoke to, where that is named: "told the Herald". */
  readonly medium?: (Span & { readonly name: string }) | undefined;
}

/** A thing put into a state: "suspended flights", "reversed a ban". */
export interface Status extends Found {
  /** Normal form of the state: ordered, suspended, halted, resumed, reversed … */
  readonly state: string;
  /** The verb or noun that says so. */
  readonly cue: Span;
  /** What is put into the state. */
  readonly object?: Span | undefined;
  readonly actor?: Span | undefined;
  /** Who is in the state, or denies or admits the object, where that is told; the name that a pronoun stands for. */
  readonly who?: Span | undefined;
}

/** Where something took place. */
export interface Place extends Found {
  readonly name: string;
  /** The verb or noun of what took place there. */
  readonly event?: Span | undefined;
}

/** All that one article's text gave, layer by layer, each in text order. */
export interface Layers {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly casualties: readonly Casualty[];
  readonly statuses: readonly Status[];
  readonly places: readonly Place[];
  readonly attributions: readonly Attribution[];
}

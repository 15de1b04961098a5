import { ownActs, type StatusGroup, statusGroups } from '../../lexicon/status-words.ts';
import { perWord, type Word } from '../../text/words.ts';

/** How a word puts a thing into a state. */
export interface StatusCue {
  readonly group: StatusGroup;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'noun';
  /** Past and participle are one word: "suspended". */
  readonly either: boolean;
  /** The word that must follow: "off" of "called off". */
  readonly particle: string | undefined;
  /** Happens to the one who does it: "resigned". */
  readonly own: boolean;
}

/** What a lower-case word may say of a state; most words nothing. */
export function statusCuesOf(lower: string): readonly StatusCue[] | undefined {
  return cues.get(lower);
}

/** The same for a token, which is quicker. */
export const statusCuesOfWord: (word: Word) => readonly StatusCue[] | null = perWord(
  ({ lower }) => cues.get(lower) ?? null,
);

/** Verbs that double their last letter, in British spelling too. */
const doubled: ReadonlySet<string> = new Set([
  'stop',
  'ban',
  'cancel',
  'scrap',
  'shut',
  'cut',
  'drop',
  'permit',
  'expel',
  'acquit',
  'forbid',
]);

const cues = new Map<string, StatusCue[]>();
for (const group of statusGroups) addGroup(group, false);
for (const [state, words] of Object.entries(ownActs)) addGroup({ state, polarity: 'off', ...words }, true);

function addGroup(group: StatusGroup, own: boolean): void {
  for (const entry of group.verbs) addVerb(group, own, entry);
  for (const noun of group.nouns) add(noun, { group, form: 'noun', either: false, particle: undefined, own });
}

function addVerb(group: StatusGroup, own: boolean, entry: string): void {
  const [lemma = '', givenPast, givenParticiple] = entry.split(' ');
  const [base = '', particle] = lemma.split('+');
  const stem = doubled.has(base) ? `${base}${base.slice(-1)}` : base.replace(/e$/u, '');
  const past = givenPast ?? (base.endsWith('y') ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const participle = givenParticiple ?? past;
  const shared = { group, particle, own };
  const third = /(?:s|x|ch|sh)$/u.test(base)
    ? `${base}es`
    : base.endsWith('y')
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  add(base, { ...shared, form: 'base', either: base === past });
  add(third, { ...shared, form: 'present', either: false });
  if (past !== base) add(past, { ...shared, form: 'past', either: past === participle });
  if (participle !== past) add(participle, { ...shared, form: 'participle', either: false });
  add(`${stem}ing`, { ...shared, form: 'gerund', either: false });
}

function add(word: string, cue: StatusCue): void {
  const known = cues.get(word);
  if (known) known.push(cue);
  else cues.set(word, [cue]);
}

import { listStories, readStory } from '../../../../src/stories/index.ts';
import { change } from './changes.ts';
import { type ClaimAnchors, claimAnchors } from './claim-anchors.ts';
import { addLinks, type BrokenLink, brokenLinks, type Links, noLinks } from './links.ts';
import { type Edition, type Newsdesk, publish } from './newsdesk.ts';
import { randomFrom } from './random.ts';
import { type Report, reportsOf } from './report.ts';

const STEPS = 20;
/** Every so many editions are built and recorded once more. */
const THOROUGH = 5;

const stories = listStories('content');
const shipped = new Map<string, readonly Report[]>();

export interface Proof {
  readonly sequences: number;
  readonly editions: number;
  /** Ids ever published: of comparisons, claims, articles and actors. */
  readonly published: Readonly<Record<'comparison' | 'claim' | 'article' | 'actor', number>>;
  readonly broken: Readonly<Record<BrokenLink['how'] | 'record', number>>;
  /** After the last edition of each sequence. */
  readonly anchors: ClaimAnchors;
  /** The first thing that went wrong in each sequence, with the changes that led to it. */
  readonly failures: readonly string[];
}

/** Takes the shipped stories by turns through sequences of random changes, and follows every link after each. */
export function prove(from: number, to: number): Proof {
  const sum = {
    sequences: 0,
    editions: 0,
    published: { comparison: 0, claim: 0, article: 0, actor: 0 },
    broken: { dead: 0, 'another fact': 0, stranded: 0, parted: 0, record: 0 },
    anchors: { onWords: 0, wordsGone: 0, lost: 0, wrong: 0 },
    failures: [] as string[],
  };
  for (let number = from; number < to; number++) proveOne(number, sum);
  return sum;
}

type Sum = {
  -readonly [Key in keyof Proof]: Proof[Key] extends number
    ? number
    : { -readonly [Inner in keyof Proof[Key]]: Proof[Key][Inner] };
} & { failures: string[] };

function proveOne(number: number, sum: Sum): void {
  const random = randomFrom(number);
  let desk = opening(number);
  const links = noLinks();
  const done: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step <= STEPS; step++) {
    if (step > 0) {
      const changed = change(desk, random, step);
      desk = changed.desk;
      done.push(changed.what);
    }
    const edition = publish(desk, `2030-01-${String(step + 1).padStart(2, '0')}`, step % THOROUGH === 0);
    desk = edition.desk;
    addLinks(links, edition);
    // What stays broken is told once.
    for (const broken of brokenIn(links, edition).filter((one) => !seen.has(JSON.stringify(one)))) {
      seen.add(JSON.stringify(broken));
      addBroken(sum, broken, `sequence ${number}, after ${done.join(', ')}`);
    }
    sum.editions += 1;
    if (step === STEPS) addUp(sum.anchors, claimAnchors(links, edition));
  }
  sum.sequences += 1;
  for (const { type } of desk.ledger) sum.published[type] += 1;
}

type Broken = Omit<BrokenLink, 'how'> & { readonly how: BrokenLink['how'] | 'record' };

function brokenIn(links: Links, edition: Edition): readonly Broken[] {
  return [...brokenLinks(links, edition), ...edition.faults.map((what) => ({ how: 'record' as const, what }))];
}

function addBroken(sum: Sum, { how, what }: Broken, when: string): void {
  sum.broken[how] += 1;
  if (how !== 'parted') sum.failures.push(`${when}: ${how}: ${what}`);
}

function addUp(sum: Sum['anchors'], { onWords, wordsGone, lost, wrong }: ClaimAnchors): void {
  sum.onWords += onWords;
  sum.wordsGone += wordsGone;
  sum.lost += lost;
  sum.wrong += wrong;
}

/** One of the stories, without one of its reports, which may come later. */
export function opening(number: number): Newsdesk {
  const folder = stories[number % stories.length] ?? '';
  const reports = shipped.get(folder) ?? reportsOf(readStory(folder));
  shipped.set(folder, reports);
  const later = reports[number % reports.length];
  return {
    story: 'story',
    reports: reports.filter((report) => report !== later),
    drawer: later ? [later] : [],
    edits: [],
    relabel: '',
    strictness: 1,
    collation: undefined,
    ledger: [],
  };
}

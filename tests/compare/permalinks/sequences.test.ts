import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../src/compare/index.ts';
import {
  fatesOf,
  formatLedger,
  type Ledger,
  parseLedger,
  recordLedger,
  refusals,
} from '../../../src/compare/permalinks/index.ts';
import type { Collation } from '../../../src/compare/schema.ts';
import { FACTS, factsOf, type Report, storyArticle, telling } from './newsroom.ts';

const changes = ['add', 'remove', 'rename', 'reorder', 'retitle', 'typo', 'figure', 'relabel', 'tell', 'cut'] as const;
type Change = { readonly what: (typeof changes)[number]; readonly at: number; readonly by: number };

const change = fc.record({ what: fc.constantFrom(...changes), at: fc.nat(10_000), by: fc.nat(10_000) });

function initial(seed: number): readonly Report[] {
  return [0, 1, 2].map((at) => report(at, seed));
}

function report(number: number, seed: number): Report {
  return {
    key: `report ${number}`,
    voice: number,
    file: `file-${number}`,
    title: `Report ${number} of the week`,
    published: `2024-03-${10 + (number % 18)}`,
    tellings: [0, 1, 2, 3, 4].map((at) =>
      telling((seed + at * 7 + (at % 2) * number) % FACTS, (seed * 3 + at) % 40, number),
    ),
    relabel: '',
  };
}

/** Distinct tellings of one report: a fact told twice would have two places of one name. */
function changed(reports: readonly Report[], { what, at, by }: Change, step: number): readonly Report[] {
  const target = reports[at % reports.length];
  if (!target) return reports;
  const swap = (next: Report) => reports.map((one) => (one === target ? next : one));
  const place = by % target.tellings.length;
  const told = target.tellings[place];
  switch (what) {
    case 'add':
      return reports.length > 4 ? reports : [...reports, report(step + 3, by)];
    case 'remove':
      return reports.length > 2 ? reports.filter((one) => one !== target) : reports;
    case 'rename':
      return swap({ ...target, file: `renamed-${step}` });
    case 'reorder':
      return swap({ ...target, tellings: [...target.tellings.slice(place), ...target.tellings.slice(0, place)] });
    case 'retitle':
      return swap({ ...target, title: `Another headline, number ${step}` });
    case 'relabel':
      return swap({ ...target, relabel: target.relabel === '' ? 'reported ' : '' });
    case 'tell': {
      const added = telling(by % FACTS, by % 40, target.voice);
      const known = target.tellings.some(({ fact }) => fact === added.fact);
      return known ? reports : swap({ ...target, tellings: target.tellings.toSpliced(place, 0, added) });
    }
    case 'cut':
      return target.tellings.length > 3 ? swap({ ...target, tellings: target.tellings.toSpliced(place, 1) }) : reports;
    case 'typo':
    case 'figure':
      return told ? swap({ ...target, tellings: target.tellings.with(place, edited(told, what, by)) }) : reports;
    default:
      return what satisfies never;
  }
}

function edited({ fact, text }: ReturnType<typeof telling>, what: 'typo' | 'figure', by: number) {
  if (what === 'figure')
    return { fact, text: text.replace(/\d+/u, (figure) => String(((Number(figure) + (by % 7)) % 27) + 1)) };
  // A doubled letter in a word that is no name.
  const words = [...text.matchAll(/(?<=\s)[a-z]{4,}/gu)];
  const word = words[by % words.length];
  return word ? { fact, text: `${text.slice(0, word.index + 2)}${text.slice(word.index + 1)}` } : { fact, text };
}

function publish(reports: readonly Report[], ledger: Ledger | undefined): Collation {
  return collate({ id: 'week', title: 'A week', articles: reports.map(storyArticle), permalinks: ledger });
}

interface Link {
  readonly id: string;
  readonly facts: ReadonlySet<string>;
}

function wrong(
  links: readonly Link[],
  collation: Collation,
  ledger: Ledger,
  reports: readonly Report[],
): readonly string[] {
  const there = new Map(collation.comparisons.map((one) => [one.id, factsOf(one, collation, reports)]));
  // What is only said to have been part of another leads nowhere by itself.
  const fates = new Map(
    fatesOf(ledger, collation).map(({ entry, into, isHeld }) => [`${entry.type}/${entry.id}`, isHeld ? into : []]),
  );
  // A page that offers several places does so for all that its id stood for at one time or another.
  const offersNothing = (id: string, targets: readonly string[]) => {
    const ever = new Set(links.filter((link) => link.id === id).flatMap(({ facts }) => [...facts]));
    return targets.every((target) => ever.isDisjointFrom(there.get(target) ?? new Set()));
  };
  return links.flatMap(({ id, facts }) => {
    const into = fates.get(`comparison/${id}`);
    const targets = there.has(id) ? [id] : into;
    if (targets === undefined) return [`${id} is dead`];
    if (targets.length > 1) return offersNothing(id, targets) ? [`${id} offers other facts only`] : [];
    const strange = targets.filter((target) => facts.isDisjointFrom(there.get(target) ?? new Set()));
    return strange.map((target) => `${id} of ${[...facts]} leads to ${target} of ${[...(there.get(target) ?? [])]}`);
  });
}

const runs = Number(process.env.PERMALINK_RUNS ?? 8);
const seed = Number(process.env.PERMALINK_SEED ?? 6);

test('whatever is changed, no id that was ever published is dead, and none leads to another fact', () => {
  fc.assert(
    fc.property(fc.nat(FACTS - 1), fc.array(change, { minLength: 8, maxLength: 20 }), (start, steps) => {
      let reports = initial(start);
      let ledger: Ledger = [];
      const links: Link[] = [];
      const articles = new Map<string, string>();
      for (const [at, step] of [undefined, ...steps].entries()) {
        if (step) reports = changed(reports, step, at);
        const collation = publish(reports, ledger);
        const day = `2024-05-${String(at + 1).padStart(2, '0')}`;
        const next = recordLedger(ledger, collation, day).ledger;
        expect(refusals(ledger, next)).toEqual([]);
        const written = formatLedger(next);
        const read = parseLedger(written);
        ledger = 'ledger' in read ? read.ledger : [];
        // What was recorded is what is published: recording again changes nothing.
        const again = publish(reports, ledger);
        expect(again.comparisons.map(({ id }) => id)).toEqual(collation.comparisons.map(({ id }) => id));
        expect(recordLedger(ledger, again, '2024-06-01').changes).toEqual([]);
        for (const one of again.comparisons) links.push({ id: one.id, facts: factsOf(one, again, reports) });
        expect(wrong(links, again, ledger, reports), step?.what).toEqual([]);
        for (const { id, title } of again.articles) {
          const report = reports.find((one) => one.title === title);
          if (!report) continue;
          expect(articles.get(id) ?? report.key).toBe(report.key);
          articles.set(id, report.key);
        }
      }
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
}, 120_000);

import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/compare/index.ts';
import {
  assignIds,
  fatesOf,
  formatLedger,
  type Ledger,
  parseLedger,
  recordLedger,
  refusals,
} from '../../../src/compare/permalinks/index.ts';
import type { Collation, Comparison } from '../../../src/compare/schema.ts';
import { ferry } from '../../fixtures/ferry.ts';

const recorded = recordLedger([], ferry, '2024-01-05').ledger;

/** The record with some comparisons in place of others, and the ids that a story with this ledger gives them. */
function republished(comparisons: readonly Comparison[], ledger: Ledger = recorded): Collation {
  const assigned = assignIds({ story: 'ferry', comparisons, claims: ferry.claims }, ledger);
  return { ...ferry, comparisons: [...assigned] };
}

function comparison(id: string): Comparison {
  const found = ferry.comparisons.find((one) => one.id === id);
  if (!found) throw new Error(`Expected a comparison ${id}`);
  return found;
}

const hurt = comparison('people-hurt');
const others = ferry.comparisons.filter((one) => one !== hurt);
/** As rules of tomorrow would make it, of some of the articles. */
const part = (of: Comparison, id: string, articles: readonly number[]): Comparison => ({
  ...of,
  id,
  label: id,
  readings: of.readings.filter((_, at) => articles.includes(at)),
});

const idsOf = ({ comparisons }: Collation) => comparisons.map(({ id }) => id);
const fate = (collation: Collation, id: string, ledger: Ledger = recorded) =>
  fatesOf(ledger, collation).find(({ entry }) => entry.id === id)?.into;

test('without a ledger ids are as they were made', () => {
  expect(idsOf(republished(ferry.comparisons, []))).toEqual(idsOf(ferry));
});

test('a comparison keeps its id and path under another label, verdict, kind of order and with one article less', () => {
  const changed = { ...part(hurt, 'injuries', [0, 1]), verdict: 'agree' as const };
  const next = republished([...others.toReversed(), changed]);
  expect(next.comparisons.at(-1)).toMatchObject({
    id: 'people-hurt',
    path: '/ferry/claims/people-hurt/',
    label: 'injuries',
  });
});

test('a new comparison never takes a name that stood for something else', () => {
  const gone = recordLedger(recorded, republished(others), '2024-02-01').ledger;
  const other = { ...comparison('cost-of-repair'), id: 'people-hurt', readings: comparison('cost-of-repair').readings };
  const without = gone.filter(({ id }) => id !== 'cost-of-repair');
  expect(idsOf(republished([other], without))).toEqual(['people-hurt-2']);
});

test('what is gone has a fate without a place, the day it went, and its quotations', () => {
  const next = republished(others);
  expect(fate(next, 'people-hurt')).toEqual([]);
  const { ledger } = recordLedger(recorded, next, '2024-02-01');
  const entry = ledger.find((one) => one.type === 'comparison' && one.id === 'people-hurt');
  expect(entry).toMatchObject({ since: '2024-01-05', gone: '2024-02-01', label: 'People hurt' });
  expect(JSON.stringify(entry)).toContain('"exact":"Fourteen people were hurt"');
});

test('it comes back under its id', () => {
  const gone = recordLedger(recorded, republished(others), '2024-02-01').ledger;
  const back = recordLedger(gone, republished([...others, { ...hurt, id: 'casualties' }], gone), '2024-03-01');
  expect(back.changes.map(({ what, entry }) => [what, entry.id])).toEqual([['back', 'people-hurt']]);
});

describe('a merge', () => {
  const rudder = comparison('the-rudder');
  const both = { ...hurt, id: 'all', readings: [...hurt.readings, ...rudder.readings] };
  const next = republished([both, ...others.filter((one) => one !== rudder)]);

  test('keeps the id of the larger part, and the other leads there', () => {
    expect(next.comparisons[0]?.id).toBe('people-hurt');
    expect(fate(next, 'the-rudder')).toEqual(['people-hurt']);
  });

  test('undone, gives both their ids back', () => {
    const { ledger } = recordLedger(recorded, next, '2024-02-01');
    const apart = [{ ...hurt, id: 'x' }, { ...rudder, id: 'y' }, ...others.filter((one) => one !== rudder)];
    expect(idsOf(republished(apart, ledger)).slice(0, 2)).toEqual(['people-hurt', 'the-rudder']);
  });
});

test('what an editor made part of another is quoted anew, so that the edit finds it however it grows', () => {
  const small = { ...ferry, comparisons: [...others, part(hurt, 'people-hurt', [0])] };
  const { ledger } = recordLedger([], small, '2024-01-05');
  const merged = recordLedger(ledger, { ...ferry, comparisons: others }, '2024-02-01', ferry).ledger;
  const entry = merged.find(({ type, id }) => type === 'comparison' && id === 'people-hurt');
  const words = (exact: string) => expect.objectContaining({ exact });
  expect(entry).toMatchObject({
    gone: '2024-02-01',
    evidence: [words('At least 12 people were hurt'), words('Fourteen people were hurt'), words('9 people were hurt')],
    first: [words('At least 12 people were hurt')],
  });
});

describe('a split', () => {
  test('into halves leaves a page that offers both, under new ids', () => {
    const day = comparison('the-rudder');
    const halves = [part(day, 'one', [0]), part(day, 'other', [1])];
    const next = republished([...ferry.comparisons.filter((one) => one !== day), ...halves]);
    expect(idsOf(next).slice(-2)).toEqual(['one', 'other']);
    expect(fate(next, 'the-rudder')).toEqual(['one', 'other']);
    const later = recordLedger(recorded, next, '2024-02-01');
    expect(later.ledger.find(({ id }) => id === 'the-rudder')).toMatchObject({
      gone: '2024-02-01',
      into: ['one', 'other'],
    });
  });

  test('of a small part leaves the id with the large one', () => {
    const next = republished([...others, part(hurt, 'small', [2]), part(hurt, 'large', [0, 1])]);
    expect(idsOf(next).slice(-2)).toEqual(['small', 'people-hurt']);
  });
});

test('what came later does not carry an id away from what it was first given to', () => {
  const day = comparison('day-of-the-grounding');
  const started = [...ferry.comparisons.filter((one) => one !== day), part(day, 'x', [0, 1])];
  const first = recordLedger([], { ...ferry, comparisons: started }, '2024-01-05').ledger;
  const joined = [...started.slice(0, -1), { ...day, id: 'x' }];
  const second = recordLedger(first, { ...ferry, comparisons: joined }, '2024-01-06').ledger;
  const own = part(day, 'own', [0]);
  const parted = recordLedger(second, { ...ferry, comparisons: [...joined, own] }, '2024-01-07').ledger;
  const apart = republished([...started.slice(0, -1), own, part(day, 'y', [2])], parted);
  expect(idsOf(apart).slice(-2)).toEqual(['own', 'y']);
  expect(fate(apart, 'x', parted)).toEqual(['own', 'y']);
});

describe('what joined an id, once the words that it was first given to are compared elsewhere,', () => {
  const editionOf = (...comparisons: readonly Comparison[]) => ({
    ...ferry,
    comparisons: [...others, ...comparisons],
  });
  const first = recordLedger([], editionOf(part(hurt, 'x', [0])), '2024-01-05').ledger;
  const joined = recordLedger(first, editionOf({ ...hurt, id: 'x' }), '2024-01-06').ledger;
  // The report that was quoted first is taken out, and comes back.
  const carried = recordLedger(joined, editionOf(part(hurt, 'x', [1, 2])), '2024-01-07').ledger;
  const apart = republished([...others, part(hurt, 'own', [0]), part(hurt, 'later', [1, 2])], carried);

  test('does not carry it on, though it is the most of what the id held last', () => {
    expect(idsOf(apart).slice(-2)).toEqual(['own', 'later']);
    expect(fate(apart, 'x', carried)).toEqual(['later', 'own']);
  });

  test('is offered beside these words, however few they are of all', () => {
    const { ledger } = recordLedger(carried, apart, '2024-01-08');
    expect(fatesOf(ledger, apart).find(({ entry }) => entry.id === 'x')).toMatchObject({
      into: ['later', 'own'],
      isHeld: true,
    });
    expect(recordLedger(ledger, apart, '2024-01-09').changes).toEqual([]);
  });
});

test('what an id was first given to does not bring it back while what it stood for last is compared elsewhere', () => {
  const editionOf = (...comparisons: readonly Comparison[]) => ({ ...ferry, comparisons: [...others, ...comparisons] });
  const first = recordLedger([], editionOf(part(hurt, 'x', [0, 1])), '2024-01-05').ledger;
  const turned = recordLedger(first, editionOf(part(hurt, 'x', [2])), '2024-01-06').ledger;
  const taken = recordLedger(turned, editionOf(part(hurt, 'other', [2])), '2024-01-07').ledger;
  const back = republished([...others, part(hurt, 'own', [0, 1]), part(hurt, 'y', [2])], taken);
  expect(idsOf(back).slice(-2)).toEqual(['own', 'other']);
  expect(fate(back, 'x', taken)).toEqual(['own', 'other']);
});

describe('where a name within the quoted words is misprinted,', () => {
  const told = (exact: string): Collation => ({
    ...ferry,
    claims: ferry.claims.map((one) =>
      one.id === 'cost-b'
        ? { ...one, quote: { exact, prefix: 'A wall of the pier broke ', suffix: ' and sank' } }
        : one,
    ),
  });
  const misprinted = told('in Larknes');
  const { ledger } = recordLedger([], told('in Larkness'), '2024-01-05');
  const assigned = (of: Ledger) => assignIds({ ...misprinted, story: 'ferry' }, of).map(({ id }) => id);

  test('the id is kept', () => {
    expect(assigned(ledger)).toEqual(idsOf(ferry));
  });

  test('it is kept once that is recorded, too', () => {
    expect(assigned(recordLedger(ledger, misprinted, '2024-01-06').ledger)).toEqual(idsOf(ferry));
  });
});

test('what is cut into keeps its id by its label and article, where nothing else fits', () => {
  const words = (exact: string): Collation => ({
    ...ferry,
    claims: ferry.claims.map((one) =>
      one.id === 'cost-b'
        ? { ...one, subject: exact, quote: { exact, prefix: `${exact} `, suffix: ` ${exact}` } }
        : one,
    ),
    comparisons: ferry.comparisons.map((one) =>
      one.id === 'cost-of-repair' ? { ...one, label: 'Cost of the repair in the dry dock' } : one,
    ),
  });
  const { ledger } = recordLedger([], words('3 million crowns'), '2024-01-05');
  const { claims, comparisons } = words('half of that');
  const renamed = comparisons.map((one) => (one.id === 'cost-of-repair' ? { ...one, id: 'cost' } : one));
  expect(assignIds({ story: 'ferry', comparisons: renamed, claims }, ledger).map(({ id }) => id)).toEqual(idsOf(ferry));
});

test('where it went is followed on through what has gone since', () => {
  const [first, second] = recorded.filter((entry) => entry.type === 'comparison');
  if (!first || !second) throw new Error('Expected two comparisons');
  const chain: Ledger = [
    { ...first, id: 'oldest', evidence: [], gone: '2024-01-01', into: ['older'] },
    { ...first, id: 'older', evidence: [], gone: '2024-01-02', into: ['oldest', 'people-hurt'] },
    ...recorded,
  ];
  expect(fate(ferry, 'oldest', chain)).toEqual(['people-hurt']);
});

test('where it went is recorded at once, though a step on the way goes at the same time', () => {
  const rudder = comparison('the-rudder');
  const [hurtEntry] = recorded.filter(({ type, id }) => type === 'comparison' && id === 'people-hurt');
  if (hurtEntry?.type !== 'comparison') throw new Error('Expected an entry');
  const before: Ledger = [
    { ...hurtEntry, id: 'oldest', label: 'The oldest', evidence: [], gone: '2024-01-04', into: ['people-hurt'] },
    ...recorded,
  ];
  const both = { ...rudder, readings: [...rudder.readings, ...part(hurt, 'some', [0]).readings] };
  const next = republished([both, ...others.filter((one) => one !== rudder)], before);
  const { ledger } = recordLedger(before, next, '2024-02-01');
  expect(ledger.find(({ id }) => id === 'oldest')).toMatchObject({ into: ['the-rudder'] });
  expect(recordLedger(ledger, next, '2024-02-02').changes).toEqual([]);
});

describe('the file', () => {
  test('has an entry a line and gives back what it holds', () => {
    const text = formatLedger(recorded.toReversed());
    expect(text.split('\n')).toHaveLength(recorded.length + 3);
    expect(
      text
        .split('\n')
        .slice(1, -2)
        .every((line) => line.startsWith(',{"type":')),
    ).toBe(true);
    const read = parseLedger(text);
    expect('ledger' in read && formatLedger(read.ledger)).toBe(text);
  });

  test('does not change its other lines when an entry comes', () => {
    const [, ...fewer] = recorded;
    const lines = new Set(formatLedger(recorded).split('\n'));
    expect(
      formatLedger(fewer)
        .split('\n')
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
  });

  const line = formatLedger(recorded).split('\n')[1] ?? '';
  test.each([
    ['what a merge left', `[{"version":1}\n<<<<<<< ours\n${line}\n]\n`, 2, 1],
    ['another version', '[{"version":2}\n]\n', 1, 1],
    ['an unknown key', `[{"version":1}\n${line.replace('"since"', '"then"')}\n]\n`, 2, line.indexOf('"since"') + 1],
    ['a missing key', '[{"version":1}\n,{"type":"claim","id":"a"}\n]\n', 2, 2],
    ['no list', '{}', 1, 1],
  ])('is refused with %s, and the place is told', (_, text, expected, column) => {
    const read = parseLedger(text);
    expect(read).toMatchObject({ fault: { line: expected, column } });
  });
});

describe('of two lines for one id, as two branches leave them,', () => {
  const entryOf = (id: string) => recorded.filter((one) => one.type === 'comparison' && one.id === id);
  const [hurtEntry] = entryOf('people-hurt');
  const [cost] = entryOf('cost-of-repair');
  const read = (...entries: Ledger) => parseLedger(formatLedger(entries));

  test('the one that was published first stays', () => {
    if (!hurtEntry) throw new Error('Expected an entry');
    const later = { ...hurtEntry, since: '2024-01-09', label: 'Injuries' };
    expect(read(later, hurtEntry)).toEqual({ ledger: [hurtEntry] });
  });

  test('both are refused where they are of two things', () => {
    if (!hurtEntry || !cost) throw new Error('Expected two entries');
    expect(read(hurtEntry, { ...cost, id: hurtEntry.id })).toMatchObject({ fault: { line: 3 } });
  });

  test('of a claim, all the pages stay that it stood on', () => {
    const claim = recorded.find((one) => one.type === 'claim');
    if (claim?.type !== 'claim') throw new Error('Expected a claim');
    const joined = read(claim, { ...claim, in: ['another-page'] });
    expect(joined).toEqual({ ledger: [{ ...claim, in: [...claim.in, 'another-page'].sort() }] });
  });
});

describe('a recording is refused', () => {
  test('that drops an id', () => {
    expect(refusals(recorded, recorded.slice(1))).toHaveLength(1);
  });

  test('that points an id to another matter', () => {
    const cost = recorded.find(({ id }) => id === 'cost-of-repair');
    const turned = recorded.map((entry) => (entry.id === 'the-rudder' && cost ? { ...cost, id: entry.id } : entry));
    expect(refusals(recorded, turned)).toEqual([
      'points comparison/the-rudder from “What the pilot said” to “Cost of the repair”',
    ]);
  });

  test('but not one that adds, or that says what is gone', () => {
    const next = recordLedger(recorded, republished(others), '2024-02-01').ledger;
    expect(refusals(recorded, next)).toEqual([]);
  });
});

test('an empty ledger changes no id', () => {
  const input = { id: 'ferry', title: 'Ferry', articles: [] };
  expect(collate({ ...input, permalinks: [] })).toEqual(collate(input));
});

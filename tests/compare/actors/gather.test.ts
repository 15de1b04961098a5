import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';
import { gatherActors } from '../../../src/compare/actors/index.ts';
import { actor } from '../../../src/compare/schema.ts';

const story = (...texts: readonly string[]) =>
  gatherActors(
    texts.map((text, index) => ({ id: `article-${index}`, extraction: extract({ id: `article-${index}`, text }) })),
  );

/** "Jane Doe: Doe ×3" for each actor, with the number of its mentions. */
const summary = (...texts: readonly string[]): string[] =>
  story(...texts).map(
    ({ type, name, aliases, mentions }) => `${type} ${name} [${aliases.join(', ')}] ${mentions.length}`,
  );

describe('one actor under several names', () => {
  test.each<[what: string, texts: string[], ...actors: string[]]>([
    [
      'a surname stands for the person named in full',
      ['Minister Ingrid Solberg spoke. Solberg left at noon.', 'Solberg declined to comment.'],
      'person Ingrid Solberg [Minister Ingrid Solberg, Solberg] 3',
    ],
    [
      'a name that one report has for a body is no person, where nobody gives a title',
      ['Wenlow Birdline said it was late.', 'The charity Wenlow Birdline said so.'],
      'organisation Wenlow Birdline [] 2',
    ],
    [
      'an office tells which of two namesakes is meant',
      ['Judge Nora Falk read the verdict.', 'Dieter Falk goes on trial in May. Judge Falk has left the bench.'],
      'person Nora Falk [Falk, Judge Falk, Judge Nora Falk] 2',
      'person Dieter Falk [] 1',
    ],
    [
      'with and without middle initial, with and without accents',
      ['Andrés T. Peña won.', 'Andres Peña won again. Peña smiled.'],
      'person Andrés T. Peña [Andres Peña, Peña] 3',
    ],
    [
      'the second of two surnames may be left out',
      ['Elena Ruiz Prado spoke.', 'Elena Ruiz spoke first.'],
      'person Elena Ruiz Prado [Elena Ruiz] 2',
    ],
    [
      'letters in brackets stand for the name before them',
      ['The Northern Relief Fund (NRF) sent tents.', 'The NRF has 40 staff.'],
      'organisation Northern Relief Fund [NRF] 3',
    ],
    [
      'letters stand for the one name with these initials',
      ['The Northern Relief Fund sent tents.', 'The NRF has 40 staff.'],
      'organisation Northern Relief Fund [NRF] 2',
    ],
    [
      'a department whichever way it is turned',
      ['The U.S. Commerce Department agreed.', 'The US Department of Commerce agreed.'],
      'organisation U.S. Commerce Department [US Department of Commerce] 2',
    ],
    [
      'a country, its short form and its people',
      ['The United States agreed.', 'The U.S. agreed.', 'American officials agreed.'],
      'place United States [American, U.S.] 3',
    ],
    [
      'a company with and without its form',
      ['Harvane Motor Company grew.', 'Shares of Harvane Motor Company fell. Harvane shares fell further.'],
      'organisation Harvane Motor Company [Harvane] 3',
    ],
    [
      'a ship with and without prefix and initial',
      [
        'The USS Eleanor J. Brandt left.',
        'The carrier USS Eleanor Brandt left.',
        'The destroyer Eleanor J.\nBrandt left.',
      ],
      'vessel USS Eleanor J. Brandt [Eleanor J. Brandt, USS Eleanor Brandt] 3',
    ],
    [
      'a name that other articles make known',
      [
        'Shares in Wexmoor Ltd fell. Wexmoor said it would cut jobs. Wexmoor has lost money for years.',
        'A year after Wexmoor recalled its kettles, shoppers are back.',
      ],
      'organisation Wexmoor Ltd [Wexmoor] 4',
    ],
    [
      'a name that they make known, but not within a longer one',
      [
        'The village of Tarnby was cut off. Police in Tarnby said the road was closed. Nobody in Tarnby was hurt.',
        'Snow fell on Tarnby Moor all night, and on Tarnby.',
      ],
      'place Tarnby [] 4',
    ],
    [
      'one word that is told as a name only once makes nothing known',
      ['The town of Tarnby was cut off.', 'Snow fell on Tarnby all night.'],
      'place Tarnby [] 1',
    ],
  ])('%s', (_, texts, ...actors) => {
    expect(summary(...texts)).toEqual(actors);
  });
});

describe('several actors of like names', () => {
  test('two people of one surname are kept apart, and a bare surname is the one last named', () => {
    expect(
      summary('Maria Lindqvist spoke first. Lindqvist left. Then Oskar Lindqvist spoke. Lindqvist stayed.'),
    ).toEqual(['person Maria Lindqvist [Lindqvist] 2', 'person Oskar Lindqvist [Lindqvist] 2']);
  });

  test('a relative by first name is not a namesake of it', () => {
    expect(summary('Tomas Haddad was freed. Nadia Berg, her husband Karl and son Tomas wept.')).toEqual([
      'person Karl [] 1',
      'person Nadia Berg [] 1',
      'person Tomas [] 1',
      'person Tomas Haddad [] 1',
    ]);
  });

  test('an initial that fits two people is joined with none', () => {
    expect(summary('Jane Corrigan sued.', 'John Corrigan sued.', 'J. Corrigan sued.')).toHaveLength(3);
  });

  test('a ship is not the person whose name she bears', () => {
    const types = story('Eleanor Brandt wrote it.', 'The USS Eleanor Brandt left.').map(({ type }) => type);
    expect(types.sort()).toEqual(['person', 'vessel']);
  });

  test('departments of two countries are two', () => {
    expect(story('The U.S. Commerce Department agreed.', 'The Kenyan Commerce Department agreed.')).toHaveLength(2);
  });

  test('a company of another country is another company', () => {
    const names = story('Harvane Bank said so.', 'Harvane Bank Kenya said so.').map(({ name }) => name);
    expect(names).toHaveLength(2);
  });
});

describe('on any story', () => {
  const names = fc.constantFrom(
    'Jane Doe',
    'Doe',
    'J. Doe',
    'John Doe',
    'Acme Bank',
    'Acme',
    'the U.S.',
    'USS Doe',
    'Kenyan',
    'UN',
    '(UN)',
    'said',
    '.',
  );
  const text = fc.array(names, { maxLength: 12 }).map((list) => list.join(' '));
  test('each mention belongs to one actor, and ids are well formed and unique', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const actors = story(...texts);
        for (const each of actors) expect(() => actor.parse(each)).not.toThrow();
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
        const read = texts.flatMap((each, at) =>
          extract({ id: 'article', text: each }).layers.mentions.map(({ start }) => `article-${at}:${start}`),
        );
        const places = actors.flatMap(({ mentions }) => mentions.map(({ article, start }) => `${article}:${start}`));
        expect(new Set(places).size).toBe(places.length);
        expect(places).toEqual(expect.arrayContaining(read));
      }),
    );
  });

  test('the order of sentences within other articles changes no actor', () => {
    const one = 'Minister Ingrid Solberg met the UN in Peru.';
    const two = 'Solberg left Peru.';
    expect(story(one, two).map(({ name }) => name)).toEqual(story(two, one).map(({ name }) => name));
  });
});

test('a report that names nobody but itself adds no actor, another that names it does', () => {
  const report = (id: string, outlet: string, text: string) => ({ id, outlet, extraction: extract({ id, text }) });
  const own = report('one', 'Northern Press Agency', '“It is cold,” Anna Lind told the Northern Press.');
  expect(gatherActors([own]).map(({ name }) => name)).toEqual(['Anna Lind']);
  const other = report('two', 'The Harbour Herald', 'Anna Lind told the Northern Press that it was cold.');
  expect(gatherActors([own, other]).map(({ name }) => name)).toEqual(['Anna Lind', 'Northern Press']);
});

import { describe, expect, test } from 'vitest';
import { heldTogether } from '../held-together.ts';

describe('two days of one deed, by a noun and by a verb, or by two verbs', () => {
  test.each<readonly [first: string, second: string]>([
    ['The sale of the brewery on 2 May 2019 saved 300 jobs.', 'The brewery was sold on 12 May 2019 to a rival.'],
    ['The demolition of the stadium in 2004 drew protests.', 'The stadium was demolished in 2006.'],
    ['The delivery of the trains on 3 March was late.', 'The trains were delivered on 6 March.'],
    ['The discovery of the wreck in 1985 made him famous.', 'The wreck was discovered in 1987.'],
    ['The dam was built in 1962, the ministry said.', 'The dam was constructed in 1965.'],
    ['The statue was found by a shepherd in 1904.', 'A shepherd unearthed the statue in 1909.'],
    ['The club was founded in 1902 by dockers.', 'The club was established in 1905 by dockers.'],
  ])('%s %s', (first, second) => {
    expect(heldTogether([first, second])).toContain('date: conflict');
  });

  test('are one day where they are the same', () => {
    expect(
      heldTogether([
        'The theft, on 4 March, had been planned for months, police said.',
        'The painting was stolen from the gallery on 4 March.',
      ]),
    ).toContain('date: agree');
  });
});

describe('the days of two deeds', () => {
  test.each<readonly [first: string, second: string]>([
    ['The bridge was built in 1962.', 'The bridge was repaired in 1998.'],
    ['The bank was founded in 1902 by dockers.', 'The bank was bought by a rival in 1905.'],
    ['The sale of the club was agreed on 2 May.', 'The club was fined on 12 May.'],
    ['The theft on 4 March shocked the town.', 'Two men were arrested on 9 March.'],
    ['Her death in 2003 was a shock.', 'She was injured in 2001 in a crash.'],
  ])('are not held against each other: %s %s', (first, second) => {
    expect(heldTogether([first, second]).filter((row) => row.startsWith('date'))).toEqual([]);
  });
});

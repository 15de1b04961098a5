import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';

/** Each casualty as `outcome min-max who`, in text order; a person who is not counted by a number has a star. */
function figuresIn(text: string): readonly string[] {
  return extract({ id: 'example', text, reference: '2024-03-15' })
    .layers.casualties.toSorted((a, b) => a.start - b.start)
    .map(({ outcome, min, max, who, implied }) => `${outcome} ${min ?? ''}-${max ?? ''} ${who}${implied ? '*' : ''}`);
}

describe('floods, quakes and storms', () => {
  test.each([
    [
      'The floods have claimed 12 lives and left 3,000 families homeless.',
      ['killed 12-12 person', 'displaced 3000-3000 family'],
    ],
    [
      'At least 43 miners are trapped after an explosion; nine are missing.',
      ['affected 43- miner', 'missing 9-9 person'],
    ],
    ['An avalanche buried seven skiers, killing five of them.', ['killed 5-5 person']],
    ['A tornado killed two people and injured at least 30.', ['killed 2-2 person', 'injured 30- person']],
    ['The confirmed death toll is now 1,204, with 400 missing.', ['killed 1204-1204 person', 'missing 400-400 person']],
    ['More than 40,000 residents were evacuated before the eruption.', ['displaced 40000- resident']],
    ['Rescuers pulled nine survivors from the rubble.', ['rescued 9-9 survivor']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('wars, attacks and hostages', () => {
  test.each([
    ['The army said 14 rebels and two soldiers died in the fighting.', ['killed 16-16 person']],
    ['The rocket killed a commander and two of his aides.', ['killed 3-3 person']],
    ['Militants kidnapped 24 schoolgirls and wounded a guard.', ['hostage 24-24 schoolgirl', 'injured 1-1 guard*']],
    ['The rebels freed 16 hostages on Monday.', ['rescued 16-16 hostage']],
    ['The gunmen took 30 people hostage.', ['hostage 30-30 person']],
    ['The raids, which have killed dozens of civilians, went on.', ['killed 12-100 civilian']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('crashes, crimes and protests', () => {
  test.each([
    ['Five-car crash kills two, injures six on ring road', ['killed 2-2 person', 'injured 6-6 person']],
    ['Both pilots were killed when the gliders collided.', ['killed 2-2 pilot*']],
    ['Of the 50 passengers, 12 died and eight were seriously hurt.', ['killed 12-12 person', 'injured 8-8 person']],
    ['A driver was shot and killed, and two others were wounded.', ['killed 1-1 driver*', 'injured 2-2 person']],
    // One person, of whom the graver is told.
    ['A nurse was taken to hospital but later died.', ['killed 1-1 nurse*']],
    [
      'Police arrested 40 protesters and detained a journalist.',
      ['detained 40-40 protester', 'detained 1-1 journalist*'],
    ],
    ['Mary Hill, 31, Ben Cole, 29, and Ruth Amos, 40, were killed.', ['killed 3-3 person*']],
    ['Two guards were stabbed, one of them fatally.', ['affected 2-2 guard', 'killed 1-1 person']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('one figure for several outcomes', () => {
  test.each([
    ['More than 300 fighters were killed or captured.', ['affected 300- fighter']],
    ['The regiment lost 800 killed and wounded.', ['affected 800-800 person']],
    ['Twelve people were killed and 30 wounded.', ['killed 12-12 person', 'injured 30-30 person']],
    ['Two guards were shot and killed.', ['killed 2-2 guard']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('what did not happen, or to nobody', () => {
  test.each([
    ['Nobody was killed.', ['killed 0-0 person']],
    ['There were no reports of injuries.', ['injured 0-0 person']],
    ['As many as 25 people may have died.', []],
    ['A stronger quake could kill 10,000 people.', []],
    ['The plan to evacuate 300 patients was dropped.', []],
    ['The vote killed the bill by 12 to nine.', []],
    ['He shot 12 free throws and was fouled twice.', []],
    ['The fund lost 12 managers and 30 clients.', []],
    ['The fire destroyed 12 cars and three trucks.', []],
    ['The storm killed 40,000 chickens.', []],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('animals', () => {
  test.each([
    ['Some 40 pelicans died.', []],
    ['Hundreds of young salmon were killed by the leak.', []],
    ['The centre took in 200 gulls. Ninety of them were already dead.', []],
    ['Nine penguins were stolen and two keepers were killed.', ['killed 2-2 keeper']],
    ['The herd is safe, but of the 80 people on the ferry nine of them died.', ['killed 9-9 person']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test('a girl from a town with the name of a man is who died', () => {
    expect(figuresIn('A girl from Logan died in May.')).toEqual(['killed 1-1 girl*']);
  });
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import { danglers } from '../../src/claims/lexicon/phrases.ts';
import type { ClaimKind } from '../../src/claims/schema.ts';
import { collate } from '../../src/compare/index.ts';
import type { Comparison } from '../../src/compare/schema.ts';
import { news } from './news.ts';

function compared(...texts: readonly string[]): readonly Comparison[] {
  const articles = texts.map((text, at) => {
    const id = `report-${at}`;
    return { id, published: `2031-03-1${at}`, extraction: extract({ id, text, reference: `2031-03-1${at}` }) };
  });
  return collate({ id: 'story', title: 'Story', articles }).comparisons;
}

function labelsOf(kind: ClaimKind, ...texts: readonly string[]): readonly string[] {
  return compared(...texts)
    .filter((comparison) => comparison.kind === kind)
    .map(({ label }) => label);
}

describe('a label says what is compared', () => {
  test.each<readonly [ClaimKind, string, readonly string[]]>([
    ['date', 'The Tarn Bridge, completed in 1931, is closed.', ['When the Tarn Bridge was completed']],
    ['date', 'On March 8, the ferry, the oldest of the fleet, sank.', ['When the ferry sank']],
    ['date', 'Voters rejected the merger on Sunday.', ['When voters rejected the merger']],
    ['date', 'Rovers have not won a match since January 4.', ['Since when Rovers have not won a match']],
    ['date', 'The Tarn court must decide by May 9.', ['By when the Tarn court must decide']],
    ['date', 'The director, Ines Roth, resigned on Tuesday.', ['When the director resigned']],
    ['date', 'Two planes that the navy sent on Monday found the raft.', ['When the navy sent two planes']],
    ['date', 'The March 2 earthquake destroyed the old town.', ['Date of the earthquake']],
    [
      'date',
      'The quarry keeps lists of birds, among them the kite in 1987.',
      ['The year in “The quarry keeps lists of birds, among them the kite in …”'],
    ],
    ['duration', 'The pumps stayed silent for nine hours.', ['How long the pumps stayed silent']],
    ['count', 'About 640 streets were without water.', ['How many streets were without water']],
    ['count', 'Two people were on duty at the lock.', ['How many people were on duty at the lock']],
    ['count', 'The tower is 71 metres high.', ['How high the tower is']],
    [
      'count',
      'The council opened five shelters in the schools.',
      ['How many shelters the council opened in the schools'],
    ],
    ['count', 'By noon volunteers had served 1,800 meals.', ['How many meals volunteers had served']],
    [
      'count',
      'The goalkeeper saved three penalties in the final.',
      ['How many penalties the goalkeeper saved in the final'],
    ],
    [
      'date',
      'The match between Rovers and United was stopped on Monday.',
      ['When the match between Rovers and United was stopped'],
    ],
    ['date', 'He is held for the murder of two clerks in 2013.', ['Date of the murder of two clerks']],
    ['date', 'Two people are in custody after a deadly riot on Sunday.', ['Date of the deadly riot']],
    ['date', 'It was the first strike of pilots since 2011.', ['When the last strike of pilots before this was']],
    ['date', 'The ministry has banned the sect last month.', ['When the ministry banned the sect']],
    ['date', 'The mill will close in May.', ['When the mill will close']],
    ['date', 'An agreement is expected by the end of May.', ['By when an agreement is expected']],
    ['date', 'The pilot was charged on May 4 with theft.', ['When the pilot was charged with theft']],
    ['date', 'Police held the pilot, Ines Roth, 41, on Monday.', ['When police held the pilot']],
    ['date', 'Ines Roth, 41, who has led the choir since 2019, wept.', ['Since when Ines Roth has led the choir']],
    ['date', 'More than 70 percent of farmers voted on Sunday.', ['When farmers voted']],
    ['date', 'A pilot charged with theft on Monday has fled.', ['When a pilot was charged with theft']],
    ['duration', 'The jury met after a hearing that lasted nine weeks.', ['How long the hearing lasted']],
    ['duration', 'The mayor declared four days of mourning.', ['How many days of mourning the mayor declared']],
    ['duration', 'The law carries the minimum sentence, nine years.', ['What minimum sentence the law carries']],
    [
      'duration',
      'A man who fled twice has been sentenced to nine years.',
      ['To how many years the man has been sentenced'],
    ],
    ['duration', 'The council lifted the nine-day curfew.', ['Length of the curfew']],
    [
      'duration',
      'The banker was sentenced to eleven years in prison.',
      ['How many years in prison the banker was sentenced to'],
    ],
    [
      'count',
      'The reds took 31 seats and the rural Harvest Front 14.',
      ['How many seats the reds took', 'How many seats the rural Harvest Front took'],
    ],
    [
      'count',
      'He said the raft was "overloaded by nine people" on Monday.',
      ['By how many people the raft was overloaded'],
    ],
    [
      'count',
      'Three of the nine bears that fled have been found.',
      ['How many of the nine bears have been found', 'How many bears fled'],
    ],
    ['money', 'The guild offered a reward of 3,000 crowns.', ['What reward the guild offered']],
    ['count', 'The reef lies about 9 miles from the shore.', ['How far from the shore the reef lies']],
    ['count', "Two of the ferry's 12 pumps failed.", ["Number of the ferry's pumps"]],
    ['count', 'The blues won the 90-seat chamber.', ['Number of seats of the chamber']],
    ['count', 'Work stopped at 14 mills in the valley.', ['At how many mills work stopped in the valley']],
    ['count', 'The quake struck at a depth of 30 kilometres.', ['At what depth the quake struck']],
    ['count', 'A crowd of 4,000 marched.', ['How large a crowd marched']],
    ['count', 'The liberals lost the vote, keeping 61 seats.', ['How many seats the liberals kept']],
    ['count', 'A trawler carrying 31 people sank.', ['How many people the trawler was carrying']],
    ['count', 'The mine lies 40 miles south of Tarnford.', ['How far south of Tarnford the mine lies']],
    ['count', 'The six divers found the hull.', ['How many divers found the hull']],
    ['count', 'Three tugs and a cutter were searching.', ['How many tugs were searching']],
    ['count', 'The union says it has won 31 seats.', ['How many seats the union has won']],
    ['money', 'The court fined the brewery $3 million.', ['How much the court fined the brewery']],
    ['money', 'The guild bought the brewery for $3 million.', ['For how much the guild bought the brewery']],
    ['money', 'Exports will fall below $9 million.', ['Below how much exports will fall']],
    ['money', 'The director left with a payment of $3 million.', ['With what payment the director left']],
    ['money', 'The repair of the lock cost $40 million.', ['How much the repair of the lock cost']],
    ['money', 'The storm caused damage of 30 million euros.', ['How much damage the storm caused']],
    ['money', 'Fares to the island rose by $4 in May.', ['By how much fares to the island rose in May']],
    ['money', 'Tarn Steel signed a $300 million contract with the port.', ['Value of the contract with the port']],
    ['percent', '70 percent of those who voted in May backed it.', ['What share of those who voted in May backed it']],
    ['percent', 'The party won 41 percent of the seats.', ['What share of the seats the party won']],
    ['percent', 'Shares in Tarn Steel, which makes rails, fell 12 percent.', ['By how much shares in Tarn Steel fell']],
    ['percent', '38 percent of voters opposed the merger.', ['What share of voters opposed the merger']],
    ['casualty', 'Nine people were killed in a house fire in Tarnford.', ['People killed in the house fire']],
    ['casualty', 'She was pronounced dead in Tarnford.', ['People killed in Tarnford']],
    ['casualty', 'Police arrested 40 protesters over the riot.', ['Protesters arrested over the riot']],
    ['casualty', 'Three miners were missing after the explosion.', ['Miners missing after the explosion']],
    ['place', 'A man opened fire in Tarnford.', ['Where a man opened fire']],
    ['place', 'A roof collapsed in Tarnford.', ['Where a roof collapsed']],
    ['place', 'Thousands came to the funeral in Tarnford.', ['Where the funeral took place']],
    ['status', 'The ministry suspended the licence of the quarry.', ['Status of the licence of the quarry']],
    ['quote', '“The sea wall will hold,” said Ines Roth.', ['Ines Roth: “The sea wall will hold”']],
    [
      'attribution',
      'At least 40 shops are shut, the Tarn Chamber of Trade said.',
      ['Who says that at least 40 shops are shut'],
    ],
    [
      'attribution',
      'Engineers closed the lock, according to the Tarn Port Authority.',
      ['Who says that engineers closed the lock'],
    ],
  ])('%s: %s', (kind, text, labels) => {
    expect(labelsOf(kind, text)).toEqual(labels);
  });

  test('people whom reports call by several nouns are people', () => {
    const texts = [
      'Two women were killed in the flood in Tarnford.',
      'Two nurses were killed in the flood in Tarnford.',
    ];
    expect(labelsOf('casualty', ...texts)).toEqual(['People killed in the flood']);
  });

  test('two things of one name are told apart by their places or words', () => {
    const text =
      'Four people were killed in Tarnford in a fire. Police found the cause. In 2019 two people were killed in Oxmoor in a fire.';
    const labels = labelsOf('casualty', text);
    expect(new Set(labels).size).toBe(2);
    expect(labels.filter((label) => / \d+$/u.test(label))).toEqual([]);
  });
});

describe('a label keeps to the clause of its value', () => {
  test.each<readonly [ClaimKind, string, readonly string[]]>([
    ['date', 'The derby began at 3 p.m. on Saturday.', ['At what time the derby began', 'When the derby began']],
    ['date', 'The boycott is due to begin on May 4 and to last all month.', ['When the boycott is due to begin']],
    [
      'date',
      'The pilot Ines Roth, who is 44 and was convicted of fraud in 2013, resigned.',
      ['When the pilot Ines Roth was convicted of fraud'],
    ],
    [
      'date',
      'The pact bars a strike that unions dread until May 2033.',
      ['The date in “The pact bars a strike that unions dread until …”'],
    ],
    ['date', 'The next hearing is on June 21.', ['When the next hearing is']],
    [
      'date',
      'It was the deadliest fire in the port since 1998.',
      ['Since when this was the deadliest fire in the port'],
    ],
    [
      'date',
      'Nothing was lost, the harbour board said on Monday.',
      ['When the harbour board said that nothing was lost'],
    ],
    ['date', 'Of the cargo nothing, the harbour board said on Monday.', ['Date of the statement by the harbour board']],
    ['date', 'We left the village on Monday.', ['The date in “We left the village on …”']],
    ['casualty', 'Ines Roth, a diver, was killed.', ['People killed: Ines Roth']],
    ['casualty', 'The boat hit a pier, killing the diver Ines Roth.', ['Divers killed: Ines Roth']],
    ['casualty', "Ines Roth's brother was killed.", ['People killed']],
    ['casualty', 'Two guards were hurt in an exchange of fire.', ['Guards injured']],
    [
      'count',
      'Two of the nine board members voted no.',
      ['How many of the nine board members voted no', 'Number of board members in all'],
    ],
    ['count', 'A 6.4-magnitude earthquake shook the valley.', ['Magnitude of the earthquake']],
    ['money', 'Ines Roth was jailed for stealing £3m.', ['How much Ines Roth stole']],
    ['money', 'Rovers were fined a record £215,000 on Monday.', ['How much Rovers were fined on Monday']],
    ['money', 'Ines Roth was accused of stealing £3m.', ['How much Ines Roth was accused of stealing']],
    ['date', 'The truce that took effect on Monday seems to hold.', ['When the truce took effect']],
    ['date', 'The theft, on 19 January, had taken four minutes.', ['Date of the theft']],
    ['count', 'Refugees came to a town of 4,300 people.', ['Number of people in the town']],
    ['count', 'About 18,000 cars cross the bridge every day.', ['How many cars cross the bridge every day']],
    ['count', 'The clerk is a father of three children.', ['The number of children in “The clerk is a father of …”']],
    ['date', 'The diver died after being hit on Monday.', ['When the diver was hit']],
    ['duration', 'Ines Roth retired after serving for five years.', ['How long Ines Roth served']],
    ['count', 'Two divers hired were flown home.', ['How many divers were flown home']],
    ['casualty', 'Ines Roth, a guard, was shot before the fire.', ['People shot']],
    ['duration', 'Pilots began the first strike for 14 years.', ['In how many years this was the first strike']],
    ['duration', 'The storm raged, and went on for nine hours.', ['How long the storm went on']],
    ['duration', 'A siren sounded two days before the storm.', ['How long before the storm a siren sounded']],
    ['duration', 'A baker who fled was jailed for six years today.', ['How long the baker was jailed']],
    [
      'duration',
      'It is the worst drought in the valley in 40 years.',
      ['In how many years this was the worst drought in the valley'],
    ],
    [
      'duration',
      'A 25-year veteran of the harbour police retired.',
      ['The length of time in “A … veteran of the harbour police retired”'],
    ],
    ['count', 'Two million commuters face delays.', ['How many commuters face delays']],
    ['count', 'The clerk was convicted of nine counts.', ['Of how many counts the clerk was convicted']],
    [
      'count',
      'The shelter took in 90 dogs. Forty dogs were thin, nine of them blind.',
      ['How many dogs the shelter took in', 'How many dogs were thin', 'How many of the dogs were blind'],
    ],
    ['count', 'A commission of 40 engineers has been set up.', ['Number of engineers in the commission']],
    [
      'percent',
      'Turnout was 61 percent, down from 66 percent.',
      ['What percentage turnout was', 'Earlier figure for turnout'],
    ],
    ['percent', 'Shares in Acme closed at $20, down 14 percent.', ['By what percentage shares in Acme were down']],
    [
      'money',
      'The port paid 500,000 pounds ($635,000) for the tug.',
      ['How much the port paid for the tug', 'How much the port paid for the tug, in dollars'],
    ],
  ])('%s: %s', (kind, text, expected) => {
    expect(labelsOf(kind, text)).toEqual(expected);
  });
});

test('people harmed in two towns are told of without a town', () => {
  const report = (town: string) => `Two miners were killed in ${town} on Sunday, the firm said. The pit was shut.`;
  expect(labelsOf('casualty', report('Lima'), report('Lima'))).toEqual(['Miners killed in Lima']);
  expect(labelsOf('casualty', report('Lima'), report('Quito'))).toEqual(['Miners killed']);
});

test('no person is said to occur', () => {
  const told =
    'Police are looking into the robbery of a woman that occurred at the Mill Street market about 8:45 p.m. on Saturday.';
  expect(labelsOf('date', told, told).filter((label) => /woman (?:that )?occurred/u.test(label))).toEqual([]);
});

test('a figure that no question can be made of goes by what it is a value of', () => {
  const texts = [
    'It was saved in the end: a majority of just 389.',
    'Rain fell. Majority for the bridge: 389',
  ] as const;
  expect(labelsOf('count', ...texts)).toEqual(['Figure for the majority']);
});

describe.each(Object.entries(news))('labels and sentences on %s', (_, texts) => {
  const comparisons = compared(...texts);
  const labels = comparisons.map(({ label }) => label);

  test('there are some', () => {
    expect(labels.length).toBeGreaterThan(5);
  });

  test('no two labels are alike', () => {
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
  });

  test('a label is of one or two lines and of two words or more', () => {
    expect(labels.filter((label) => label.length > 72 || !label.includes(' '))).toEqual([]);
  });

  test('a label starts with a capital and ends on no function word', () => {
    expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
    const lasts = labels.filter((label) => danglers.has(/\p{L}+$/u.exec(label)?.[0].toLowerCase() ?? ''));
    expect(lasts.filter((label) => !/ (?:at|to|for|had|has|have|is|are|was|were|in all)$/u.test(label))).toEqual([]);
  });

  test('no label names a category alone, or a number for want of words', () => {
    expect(
      labels.filter((label) => /^(?:Date|Number|Percentage|Amount|Status|Length of time): | [2-9]$/u.test(label)),
    ).toEqual([]);
  });

  test('dates are in words that a reader knows', () => {
    expect(
      comparisons.map(({ because }) => because).filter((words) => /\d{4}-\d\d|[\d]X|\/\.\.|\d~/u.test(words)),
    ).toEqual([]);
  });
});

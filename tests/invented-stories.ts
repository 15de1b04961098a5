import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, type LedgerEntry } from '../src/compare/permalinks/index.ts';
import { writeEditedStory } from './site/edited-story.ts';
import { writeWideStory } from './wide-story.ts';

const gone = { since: '2024-03-06', gone: '2024-05-01' };
const quote = (article: string, exact: string, prefix: string, suffix: string) => ({ article, exact, prefix, suffix });
const dead = [
  quote('kestrel-gazette', 'At least 12 people were killed', '', ' on Tuesday when the ferry'),
  quote('northern-herald', 'Nine people were killed', '', ' on Tuesday when the ferry'),
];
const carried = quote('kestrel-gazette', '76 passengers', 'The ferry carried ', '. Divers searched the water');

function claim(id: string, article: string, { exact, prefix, suffix }: ReturnType<typeof quote>): LedgerEntry {
  const pages = id === 'lights' ? ['words-of-the-master'] : ['deaths-in-the-bay'];
  const kind = id === 'lights' ? 'quote' : 'casualty';
  return { type: 'claim', id, since: '2024-03-06', kind, article, exact, prefix, suffix, in: pages };
}

/** As if earlier editions had been published: what stands there now takes the newer ids, the older ones lead to it. */
const ledger: readonly LedgerEntry[] = [
  {
    type: 'comparison',
    kind: 'casualty',
    id: 'deaths-in-the-bay',
    label: 'Deaths in the bay',
    ...gone,
    evidence: dead.slice(0, 1),
  },
  {
    type: 'comparison',
    kind: 'count',
    id: 'ferry-figures',
    label: 'Figures of the ferry',
    ...gone,
    evidence: [dead[0] ?? carried, carried],
  },
  {
    type: 'comparison',
    kind: 'quote',
    id: 'words-of-the-master',
    label: 'Words of the master',
    ...gone,
    evidence: [quote('island-radio', '“We never saw the lights.”', 'The master said: ', '')],
  },
  {
    type: 'article',
    id: 'island-radio',
    label: 'Ferry strikes barge',
    ...gone,
    evidence: [],
    url: 'https://radio.example/ferry',
  },
  {
    type: 'article',
    id: 'kestrel-gazette',
    label: 'Ferry and barge collide in Kestrel Bay',
    since: '2024-03-06',
    evidence: [quote('kestrel-gazette', 'The ferry carried 76 passengers.', '', '')],
  },
  { type: 'actor', kind: 'person', id: 'a-holm', label: 'Anna Holm', names: [], ...gone, evidence: [] },
  { type: 'actor', kind: 'person', id: 'anna-holm', label: 'Anna Holm', names: [], since: '2024-03-06', evidence: [] },
  {
    type: 'comparison',
    kind: 'casualty',
    id: 'people-killed',
    label: 'People killed',
    since: '2024-03-06',
    evidence: dead,
  },
  // Words that still stand, words that were taken out, and words of a report that is gone.
  claim(
    'search',
    'kestrel-gazette',
    quote('kestrel-gazette', 'Divers searched', '76 passengers. ', ' the water until'),
  ),
  claim(
    'fog',
    'kestrel-gazette',
    quote('kestrel-gazette', 'in thick fog', 'a barge in Kestrel Bay ', ', police said.'),
  ),
  claim('lights', 'island-radio', quote('island-radio', '“We never saw the lights.”', 'The master said: ', '')),
  // Words that are there under the id that they had, whatever a digest of them would be.
  claim('toll', 'kestrel-gazette', dead[0] ?? carried),
];

/**
 * Fills a content folder with three small stories: a ferry with addresses of earlier editions, a bridge with an editor's
 * corrections, a refinery of which four reports share their words; and with a large one.
 */
export function writeInventedStories(content: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/ferry', join(content, 'ferry'), { recursive: true });
  writeFileSync(join(content, 'ferry/permalinks.json'), formatLedger(ledger));
  writeEditedStory(join(content, 'edited-bridge'));
  cpSync('tests/fixtures/stories/refinery-blast', join(content, 'refinery-blast'), { recursive: true });
  rmSync(join(content, 'refinery-blast/expected.json'));
  writeWideStory(join(content, 'wide-storm'));
}

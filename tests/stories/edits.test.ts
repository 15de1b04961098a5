import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, readStory } from '../../src/stories/index.ts';
import { temporaryStory } from './temporary-story.ts';

const report = 'Nine people were injured when the ferry ran aground on Tuesday.\n';

function storyWith(edits: string) {
  return temporaryStory({ 'story.yaml': 'title: Ferry\n', 'post.md': report, 'edits.yaml': edits });
}

function refusal(edits: string): readonly string[] {
  const folder = storyWith(edits);
  try {
    readStory(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${dirname(folder)}/`, '').split('\n');
  }
}

test('entries are read in order, each with its place', () => {
  const folder = storyWith(`# What we changed

- edit: relabel
  comparison: people-injured
  label: People hurt
  because: As the coastguard calls it.

-   edit: correct
    article: post
    quote: Nine people
    value: { max: null }
    speaker: null
    because: The count went on.
`);
  const { edits } = readStory(folder);
  expect(edits.map(({ edit, file, line, column }) => [edit.edit, file, line, column])).toEqual([
    ['relabel', `${folder}/edits.yaml`, 3, 3],
    ['correct', `${folder}/edits.yaml`, 8, 5],
  ]);
  expect(edits[1]?.edit).toMatchObject({ value: { max: null }, speaker: null });
});

test.each([
  ['no file', undefined],
  ['an empty file', ''],
  ['comments alone', '# nothing yet\n'],
])('%s edits nothing', (_, edits) => {
  const folder =
    edits === undefined ? temporaryStory({ 'story.yaml': 'title: Ferry\n', 'post.md': report }) : storyWith(edits);
  expect(readStory(folder).edits).toEqual([]);
});

test('several hundred entries are no trouble', () => {
  const entry = '- edit: pin\n  comparisons: [people-injured]\n  because: It leads.\n';
  expect(readStory(storyWith(entry.repeat(400))).edits).toHaveLength(400);
});

test.each([
  [
    'lines in place of a list',
    'edit: dismiss\n',
    'ferry/edits.yaml:1:1 expected a list of entries, each behind a `-`, not another form. Begin each entry with `- `.',
  ],
  [
    'an edit of no known kind',
    '- edit: delete\n  comparison: a\n  because: b\n',
    'ferry/edits.yaml:1:3 expected `edit` to be one of correct, merge, split, relabel, verdict, dismiss, pin, not `delete`. Correct it; README.md has an example of every kind.',
  ],
  [
    'an entry without a kind',
    '- comparison: a\n  because: b\n',
    'ferry/edits.yaml:1:3 expected the key `edit`, not none. Add a line `edit: …`.',
  ],
  [
    'an entry without a reason',
    '- edit: dismiss\n  comparison: a\n',
    'ferry/edits.yaml:1:3 expected the key `because`, not none. Add a line `because: …`.',
  ],
  [
    'a key too many',
    '- edit: dismiss\n  comparison: a\n  because: b\n  label: c\n',
    'ferry/edits.yaml:4:3 expected one of edit, comparison, quotes, because, not `label`. Remove it, or correct its spelling.',
  ],
  [
    'a key too many in a value',
    '- edit: correct\n  article: post\n  quote: Nine\n  value: { minimum: 3 }\n  because: b\n',
    'ferry/edits.yaml:4:12 expected one of min, max, unit, currency, edtf, from, to, state, name, not `minimum`. Remove it, or correct its spelling.',
  ],
  [
    'words in place of an entry',
    '- dismiss people-injured\n',
    'ferry/edits.yaml:1:3 expected an entry of `edit: …` and its lines, not `dismiss people-injured`. README.md has an example of every kind.',
  ],
  [
    'a verdict that is none',
    '- edit: verdict\n  comparison: a\n  verdict: true\n  because: b\n',
    'ferry/edits.yaml:3:3 expected `verdict` to be one of conflict, update, attribution, wording, precision, agree, single, not `true`. Correct it; README.md has an example of every kind.',
  ],
  [
    'a merge of one',
    '- edit: merge\n  comparisons: [a]\n  because: b\n',
    'ferry/edits.yaml:2:3 expected `comparisons` to be a list of two ids of comparisons or more, not `["a"]`. Correct it; README.md has an example of every kind.',
  ],
  [
    'YAML that is none',
    '- edit: pin\n  because: b: c\n',
    'ferry/edits.yaml:2:12 expected YAML, not this: Nested mappings are not allowed in compact mappings. Write one `key: value` a line; put a value that holds `: ` or `#` in quotes.',
  ],
])('%s is refused', (_, edits, expected) => {
  expect(refusal(edits)).toEqual([expected]);
});

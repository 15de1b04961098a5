import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usage } from '../../src/cli/check/arguments.ts';
import { temporaryStory } from '../stories/temporary-story.ts';

const files = {
  'story.yaml': 'title: Ferry runs aground\ndate: 2024-03-05\n',
  'gazette.md': `---
outlet: Cape Gazette
published: 2024-03-06
---
Nine people were injured when the ferry ran aground off the cape on Tuesday.

The ferry was built in 1998. Repairs will cost €4 million.
`,
  'herald.md': `---
outlet: Northern Herald
published: 2024-03-06
---
The coastguard said twelve people were injured as the ferry ran aground on Tuesday.

It will take €4 million to pay for the repairs of the ferry, built in 1998.
`,
};
const late = `---
outlet: Island Radio
published: 2024-03-06
---
When the ferry ran aground, nine people were injured, doctors said.

A yard in the south built the ferry in 1989.
`;

function run(...args: readonly string[]) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, ['src/cli/check.ts', ...args], { encoding: 'utf8', env: { PATH } });
}

test('a story’s reports, claims and differences in words', () => {
  const { stdout, stderr, status } = run(temporaryStory(files));
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatchInlineSnapshot(`
    "Ferry runs aground (ferry)

      A   Cape Gazette                2024-03-06     4 claims
      B   Northern Herald             2024-03-06     4 claims

      8 claims: people harmed 2, money 2, dates 4.

      Conflict (1)
        People injured
          A says 9, B says 12. No single figure fits both.

      Beside these: 3 agreed, 0 found in one report only.
    "
  `);
});

test('no line is wider than 80 columns, and none has colours where no terminal reads it', () => {
  const { stdout } = run();
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).not.toContain('\u001b');
});

test('several stories stand one below the other', () => {
  const { stdout } = run(
    temporaryStory(files),
    temporaryStory({ ...files, 'story.yaml': 'title: Another\n' }, 'other'),
  );
  expect(stdout).toMatch(/^Ferry runs aground \(ferry\)$.*^─{80}$.*^Another \(other\)$/msu);
});

describe('--fail-on', () => {
  const dismiss = (id: string) => `- edit: dismiss\n  comparison: ${id}\n  because: Two counts of two days.\n`;

  test('ends with status 1 where a verdict is so bad, or worse', () => {
    const folder = temporaryStory(files);
    expect(run(folder, '--fail-on', 'conflict').status).toBe(1);
    expect(run(folder, '--fail-on', 'precision').status).toBe(1);
  });

  test('ends with status 0 where none is, and where an editor set it aside', () => {
    expect(run(temporaryStory({ ...files, 'herald.md': files['gazette.md'] }), '--fail-on', 'precision').status).toBe(
      0,
    );
    const found: { stories: { differences: { id: string }[] }[] } = JSON.parse(
      run(temporaryStory(files), '--json').stdout,
    );
    const edits = found.stories.flatMap(({ differences }) => differences.map(({ id }) => dismiss(id))).join('');
    const edited = run(temporaryStory({ ...files, 'edits.yaml': edits }), '--fail-on', 'precision');
    expect(edited.status).toBe(0);
    expect(edited.stdout).toContain('1 set aside by an editor');
  });
});

describe('--against', () => {
  test('tells only what the new report parts from, or makes worse', () => {
    const folder = temporaryStory({ ...files, '_new/island-radio.md': late });
    const { stdout, stderr } = run(folder, '--against', join(folder, '_new/island-radio.md'));
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "Ferry runs aground (ferry)

        A   Cape Gazette                2024-03-06     4 claims
        B   Northern Herald             2024-03-06     4 claims
        C   Island Radio                2024-03-06     2 claims  new

        10 claims: people harmed 3, money 2, dates 5.

        Where C (island-radio) parts from the others:

        Conflict (2)
          People injured
            A and C say 9, B says 12. No single figure fits all.
            (so before)
          When the ferry was built
            A and B say 1998, C says 1989. No single date fits all.
            (before: agree)

        Beside these: 2 agreed, 0 found in one report only.
      "
    `);
  });

  test('a report of the story itself is tried against the others', () => {
    const folder = temporaryStory({ ...files, 'island-radio.md': late });
    const outside = temporaryStory({ ...files, '_new/island-radio.md': late });
    const inner = run(folder, '--against', join(folder, 'island-radio.md')).stdout;
    expect(inner).toBe(run(outside, '--against', join(outside, '_new/island-radio.md')).stdout);
  });

  test('a report that contradicts nothing says so', () => {
    const folder = temporaryStory({ ...files, '_new/b.md': 'A crane was brought to the quay.\n' });
    const { stdout, status } = run(folder, '--against', join(folder, '_new/b.md'), '--fail-on', 'precision');
    expect(status).toBe(0);
    expect(stdout).toContain('contradicts nothing that was found');
  });

  test('an edit of the new report does not keep the others from being read without it', () => {
    const edits =
      '- edit: correct\n  article: island-radio\n  quote: "1989"\n  value: { edtf: "1998" }\n  because: A slip of the pen.\n';
    const folder = temporaryStory({ ...files, 'island-radio.md': late, 'edits.yaml': edits });
    const { stdout, stderr } = run(folder, '--against', join(folder, 'island-radio.md'));
    expect(stderr).toBe('');
    expect(stdout).not.toContain('1989, C');
  });
});

test('a verdict set by hand that a new report would bring to lapse is told, and the new readings judged', () => {
  const edits = `- edit: verdict
  comparison: people-injured
  verdict: precision
  quotes:
    - { article: gazette, quote: Nine people were injured }
    - { article: herald, quote: twelve people were injured }
  because: The Herald counts a crew that was treated aboard.
`;
  const more =
    '---\npublished: 2024-03-06\n---\nTwenty people were injured when the ferry ran aground, doctors said.\n';
  const folder = temporaryStory({ ...files, 'edits.yaml': edits, '_new/radio.md': more });
  expect(run(folder).stdout).toContain('Precision (1)');
  const { stdout, stderr, status } = run(folder, '--against', join(folder, '_new/radio.md'), '--fail-on', 'conflict');
  expect([stderr, status]).toEqual(['', 1]);
  expect(stdout.replace(/\s+/gu, ' ')).toContain('A says 9, B says 12, C says 20. No single figure fits all.');
  expect(stdout.replace(/\s+/gu, ' ')).toContain('Edits that would no longer apply (1)');
  expect(stdout.replace(/\s+/gu, ' ')).toContain('not `Twenty people were injured` of `radio`.');
});

test('--json is one document with the same findings', () => {
  const { stdout } = run(temporaryStory(files), '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    stories: [
      {
        id: 'ferry',
        articles: [{ siglum: 'A', outlet: 'Cape Gazette' }, { siglum: 'B' }],
        differences: [
          { kind: 'casualty', verdict: 'conflict', because: 'A says 9, B says 12. No single figure fits both.' },
        ],
        dismissed: 0,
      },
    ],
  });
});

test('an edit that does not apply ends the command with its place', () => {
  const edits = '# Ours\n- edit: dismiss\n  comparison: people-rescued\n  because: None were.\n';
  const folder = temporaryStory({ ...files, 'edits.yaml': edits });
  const { status, stdout, stderr } = run(folder);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `${join(folder, 'edits.yaml')}:2:3 expected the id of a comparison of this story, not \`people-rescued\`. Write the last part of the address of its page; if there is no such comparison any more, remove the entry.\n`,
  );
});

test('a wrong call is told how to call it', () => {
  const { status, stdout, stderr } = run('--loud');
  expect([status, stdout, stderr]).toEqual([2, '', `check: Unknown option '--loud'\n\n${usage}\n`]);
});

test('a story that cannot be read is no story without conflicts, nor one with them', () => {
  const folder = temporaryStory({ ...files, 'herald.md': '---\npublished: soon\n---\nTwelve people were injured.\n' });
  const { status, stdout, stderr } = run(folder, '--fail-on', 'conflict');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('herald.md:2:1 expected `published`');
});

test('a report behind --against that is not there', () => {
  const { status, stderr } = run(temporaryStory(files), '--against', 'no.md', '--fail-on', 'conflict');
  expect([status, stderr]).toEqual([
    2,
    `check: expected a Markdown file behind --against, not \`no.md\`, which leads to none\n\n${usage}\n`,
  ]);
});

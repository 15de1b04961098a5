import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { temporaryStory } from '../stories/temporary-story.ts';

function run(input: string, ...files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/extract.ts', ...files], {
    encoding: 'utf8',
    input,
  });
  const answers = stdout.split('\n').filter((line) => line !== '');
  return { status, answers: answers.map((line) => JSON.parse(line)), stderr };
}

test('a line in, a line out, in order, with the claims of its text', () => {
  const { status, answers, stderr } = run(
    '{"id":"b","text":"At least 12 people were killed on Tuesday, police said.","published":"2024-03-07","lang":"en"}\n' +
      '\n{"id":"a","text":""}\n',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(answers.map(({ id, text }) => [id, text])).toEqual([
    ['b', 'At least 12 people were killed on Tuesday, police said.'],
    ['a', ''],
  ]);
  expect(answers[0].claims).toContainEqual(
    expect.objectContaining({ kind: 'casualty', value: { min: 12, max: null, unit: 'person killed' } }),
  );
  expect(answers[0].claims).toContainEqual(
    expect.objectContaining({ kind: 'date', value: { edtf: '2024-03-05', from: '2024-03-05', to: '2024-03-05' } }),
  );
});

test('lines that are no records are told by number, and the others answered', () => {
  const { status, answers, stderr } = run(
    '{"id":"a","text":"One."}\nnonsense\n{"id":2,"text":"Two."}\n{"id":"c","text":"Three.","published":"soon"}\n{"id":"d","text":"Four."}',
  );
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(stderr.split('\n').map((line) => line.replace(/ expected .*, not /u, ' '))).toEqual([
    'stdin:2:1 another form. Correct the line.',
    'stdin:3:1 a `id` that is none. Correct the line.',
    'stdin:4:1 a `published` that is none. Correct the line.',
    '',
  ]);
});

test('each line is answered before the next one comes', async () => {
  const child = spawn(process.execPath, ['src/cli/extract.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['one', 'two']) {
    child.stdin.write(`{"id":"${id}","text":"The ferry sank."}\n`);
    const { value } = await answers.next();
    expect(JSON.parse(value ?? '').id).toBe(id);
  }
  child.stdin.end();
});

test('files are read as their story reads them', () => {
  const folder = temporaryStory({
    'story.yaml': 'title: Ferry\ndate: 2024-03-07\n',
    'post.md': '## Aground\n\nThe ferry **sank** on Tuesday.\n',
  });
  const { status, answers } = run('', `${folder}/post.md`);
  expect(status).toBe(0);
  expect(answers.map(({ id, text }) => [id, text])).toEqual([['post', 'Aground\n\nThe ferry sank on Tuesday.']]);
  expect(JSON.stringify(answers[0].claims)).toContain('2024-03-05');
});

test.each(['no-such-file.md'])('%s ends with exit code 1', (file) => {
  const { status, stderr } = run('', file);
  expect([status, stderr]).toEqual([
    1,
    `${file}:1:1 expected a Markdown file, not a path that leads to none. Check the path.\n`,
  ]);
});

import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, readStory } from '../../src/stories/index.ts';
import { type Files, temporaryStory } from './temporary-story.ts';

const story = 'title: Ferry runs aground\ndate: 2024-03-07\n';
const report = 'The ferry ran aground off the cape on Tuesday.\n';

/** The lines that an editor is shown for a folder, with the path of the temporary folder left out. */
function refusal(files: Files, name = 'ferry'): readonly string[] {
  const folder = temporaryStory(files, name);
  try {
    readStory(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${dirname(folder)}/`, '').split('\n');
  }
}

const article = (source: string | Uint8Array): Files => ({ 'story.yaml': story, 'post.md': source });
const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

test('a story in order is read', () => {
  expect(refusal(article(`---\noutlet: Harbour Post\npublished: 2024-03-06\n---\n\n${report}`))).toEqual([]);
});

test('brackets in quotation marks and in a line of words nest nothing', () => {
  const brackets = repeat('[{', 200);
  const quoted = `title: "${brackets}"\nsummary: '${brackets}'\n`;
  expect(refusal({ 'story.yaml': quoted, 'post.md': `---\ntitle: Aground ${brackets}\n---\n${report}` })).toEqual([]);
});

const cases: Record<string, Files> = {
  'an unknown key': article(`---\noutlet: Harbour Post\ncolour: red\n---\n${report}`),
  'an id in the frontmatter': article(`---\nid: other\nslug: ../x\n---\n${report}`),
  'no body': article('---\noutlet: Harbour Post\n---\n\n  \n'),
  'an empty file': article(''),
  'a body of comments only': article('<!-- nothing -->\n'),
  'a day that does not exist': article(`---\npublished: 2024-02-30\n---\n${report}`),
  'a day whose year stands last': article(`---\npublished: 03-02-2009\n---\n${report}`),
  'a date in words': article(`---\npublished: soon\n---\n${report}`),
  'an address that is none': article(`---\nurl: javascript:alert(1)\n---\n${report}`),
  'a number for a headline': article(`---\ntitle: 2024\n---\n${report}`),
  'a list for an outlet': article(`---\noutlet: [Harbour Post]\n---\n${report}`),
  'a language that is none': article(`---\nlanguage: English, mostly\n---\n${report}`),
  'bytes that are no UTF-8': article(Buffer.from(`The ferry\nran \xe9aground.`, 'latin1')),
  'an alias': article(`---\ntitle: &a Aground\noutlet: *a\n---\n${report}`),
  'a key that reaches for the prototype': article(`---\n__proto__: { title: x }\n---\n${report}`),
  'a constructor': article(`---\nconstructor: x\n---\n${report}`),
  'one key twice': article(`---\ntitle: One\ntitle: Two\n---\n${report}`),
  'YAML that does not parse': article(`---\ntitle: Ferry: aground\n---\n${report}`),
  'YAML that is a list': article(`---\n- Ferry\n---\n${report}`),
  'frontmatter without an end': article(`---\ntitle: Ferry\n\n${report}`),
  'frontmatter over 16 kB': article(`---\ntitle: ${repeat('x', 17_000)}\n---\n${report}`),
  'brackets without end in YAML': article(`---\ntitle: ${repeat('[', 10_000)}\n---\n${report}`),
  'brackets nested over many lines in YAML': article(`---\ntitle: ${repeat('[\n', 200)}\n---\n${report}`),
  'an article over 512 kB': article(repeat('The ferry ran aground.\n', 600_000)),
  'quotations nested too deep': article(`${report}\n${repeat('>', 5000)} deep`),
  'lists nested too deep on one line': article(`${repeat('- ', 300)}deep`),
  'lists nested too deep over many lines': article(
    Array.from({ length: 80 }, (_, depth) => `${' '.repeat(2 * depth)}- deep\n`).join(''),
  ),
  'a paragraph of emphasis marks': article(`${report}\n${repeat('a**b c* ', 60_000)}`),
  'a paragraph of brackets': article(`${report}\n${repeat('[', 20_000)}${repeat(']', 20_000)}`),
  'HTML without end': article(repeat('<div>\n\n', 5000)),
  'a line far to the right': article(`${report}\n${repeat(' ', 5000)}far`),
  'a name without a letter or digit': { 'story.yaml': story, '！？.md': report },
  'a name that the system keeps': { 'story.yaml': story, 'con.md': report },
  'two names that give one id': { 'story.yaml': story, 'Harbour Post.md': report, 'harbour_post.md': report },
  'another extension': { 'story.yaml': story, 'post.md': report, 'gazette.markdown': report },
  'an article in a folder within': { 'story.yaml': story, 'post.md': report, 'more/gazette.md': report },
  'no story.yaml': { 'post.md': report },
  'list marks without end in story.yaml': {
    'story.yaml': `title: ${repeat('- ', 20_000)}\n${repeat('- ', 20_000)}`,
    'post.md': report,
  },
  'a story.yaml over 64 kB': { 'story.yaml': `${story}summary: ${repeat('x', 70_000)}\n`, 'post.md': report },
  'no article': { 'story.yaml': story },
  'a story without a title': { 'story.yaml': 'date: 2024-03-07\n', 'post.md': report },
  'a story with a bad date and a key too many': {
    'story.yaml': 'title: Ferry\ndate: 7 March\nkind: accident\n',
    'post.md': report,
  },
  'what was left out of no article': {
    'story.yaml': `${story}left_out:\n  - article: gazette\n    what: a box\n`,
    'post.md': report,
  },
  'what was left out, in another form': {
    'story.yaml': `${story}left_out:\n  - a box\n  - article: post\n    words: a box\n`,
    'post.md': report,
  },
  'several broken files': {
    'story.yaml': 'titel: Ferry\n',
    'gazette.md': '',
    'post.md': `---\ndate: x\n---\n${report}`,
  },
};

test.each(Object.entries(cases))('%s is refused', (name, files) => {
  expect(refusal(files).join('\n')).toMatchSnapshot(name);
});

test.each(['search', 'About', '---', '404', 'nul'])('a story cannot be named %s', (name) => {
  expect(refusal(article(report), name)).toHaveLength(1);
});

test('a folder that is not there is refused', () => {
  expect(() => readStory('no/such/folder')).toThrow('no/such/folder:1:1 expected a folder of stories');
  expect(() => readStory('README.md')).toThrow('README.md:1:1 expected a folder of stories');
});

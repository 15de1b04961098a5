import { expect, test } from 'vitest';
import { readStory } from '../../src/stories/index.ts';
import { temporaryStory } from './temporary-story.ts';

const report = 'The ferry ran aground off the cape on Tuesday.\n';

function readArticles(files: Record<string, string>) {
  return readStory(temporaryStory({ 'story.yaml': 'title: Ferry\ndate: 2024-03-07\n', ...files })).articles;
}

test('articles come in order of id, whatever the file system says', () => {
  const ids = readArticles({ 'post-two.md': report, 'post.md': report, 'Gazette.md': report }).map(({ id }) => id);
  expect(ids).toEqual(['gazette', 'post', 'post-two']);
});

test('an article without a date is read as of the day of its story, and marked so', () => {
  const [own, story] = readArticles({ 'a.md': `---\npublished: 2024-03-08T09:30\n---\n${report}`, 'b.md': report });
  expect([own?.reference, own?.dated]).toEqual(['2024-03-08T09:30', true]);
  expect([story?.reference, story?.dated]).toEqual(['2024-03-07', false]);
});

test('frontmatter holds what the document states, as it states it', () => {
  const [article] = readArticles({
    'a.md': [
      '---',
      'title: "Aground: 40 rescued"',
      'outlet: Harbour Post',
      'author: A. Writer',
      'published: 2024-03-08T09:30:00+02:00',
      'url: https://post.example/aground?id=1#top',
      'via: A news agency',
      'place: Cape Town, South Africa',
      'language: en-ZA',
      '---',
      report,
    ].join('\n'),
  });
  expect(article?.frontmatter).toEqual({
    title: 'Aground: 40 rescued',
    outlet: 'Harbour Post',
    author: 'A. Writer',
    published: '2024-03-08T09:30:00+02:00',
    url: 'https://post.example/aground?id=1#top',
    via: 'A news agency',
    place: 'Cape Town, South Africa',
    language: 'en-ZA',
  });
});

test.each([
  ['a byte order mark', `\uFEFF---\noutlet: Post\n---\n${report}`],
  ['carriage returns', `---\r\noutlet: Post\r\n---\r\n${report.replaceAll('\n', '\r\n')}`],
  ['spaces after the lines', `---  \noutlet: Post  \n---\t\n${report}`],
])('%s are no trouble', (_, source) => {
  const [article] = readArticles({ 'a.md': source });
  expect([article?.frontmatter.outlet, article?.text]).toEqual(['Post', report.trim()]);
});

test('a rule between paragraphs is not taken for frontmatter', () => {
  const [article] = readArticles({ 'a.md': `${report}\n---\n\nMore.\n` });
  expect(article?.text).toBe(`${report.trim()}\n\nMore.`);
});

test('hidden files and folders are passed over', () => {
  expect(readArticles({ 'a.md': report, '.a.md.swp': 'x', '_drafts/b.md': report })).toHaveLength(1);
});

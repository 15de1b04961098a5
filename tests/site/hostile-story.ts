import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a report's own words may do to the files that are made of them. */
export const weapons = {
  title: '</script><script>alert(1)</script> ]]> <!-- & "quoted" \u2028 \u202egnp.exe',
  outlet: '=HYPERLINK("https://evil.example","Click")',
  author: '@SUM(1+1)*cmd|/C calc!A0',
} as const;

/** Words of a quotation, as Markdown and as read. */
export const quoted = {
  markdown: '&lt;/script&gt;]]&gt;&amp;amp; is no word of mine; =1+1 is',
  text: '</script>]]>&amp; is no word of mine; =1+1 is',
} as const;

/** A story whose every field breaks out of a format that does not encode it; two reports part over a toll. */
export function writeHostileStory(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const field = (name: string, text: string) => `${name}: ${JSON.stringify(text)}\n`;
  write(
    'story.yaml',
    `${field('title', weapons.title)}${field('summary', '=1+1 </dc:title> \u0085 &')}date: 2024-03-05\n`,
  );
  const head = Object.entries(weapons).map(([name, text]) => field(name, text));
  write(
    'first.md',
    `---\n${head.join('')}published: 2024-03-06\nurl: "https://post.example/a?b=1&c='2'#d"\n---\n\n` +
      `At least 12 people were hurt when the ferry ran aground on Tuesday, police said. “${quoted.markdown},” the mayor said.\n\n` +
      '=1+1 people were hurt.\n\n-5 degrees, 😀 𝔘𝔫𝔦 and 30 people were rescued.\n',
  );
  write(
    'second.md',
    `---\n${field('title', '‮\t=1+1')}${field('outlet', '+1-800')}---\n\n` +
      `Nine people were hurt when the ferry ran aground on Tuesday, police said. “${quoted.markdown} again,” the mayor said.\n`,
  );
}

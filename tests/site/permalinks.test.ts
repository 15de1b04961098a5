import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { inventedSite, SUB_PATH } from '../built-site.ts';
import { attributes, type BuiltSite, readSiteFolder } from './site.ts';

describe.each(['/', SUB_PATH])('under %s', (base) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = readSiteFolder(await inventedSite(base), base);
  });

  const ferry = () => site.collations.find(({ story }) => story.id === 'ferry');
  const pageAt = (path: string) => {
    const page = site.pages.find(({ file }) => file === `${path}index.html`);
    if (!page) throw new Error(`Expected a page at ${path}`);
    return page;
  };
  const textAt = (path: string) => textOf(select('main', pageAt(path).tree) ?? { type: 'text', value: '' });
  const exists = (href: string) => site.files.includes(`${href.slice(base.length)}index.html`);

  test('a comparison keeps its recorded id', () => {
    const killed = ferry()?.comparisons.find(({ kind }) => kind === 'casualty');
    expect(killed?.path).toBe('/ferry/claims/people-killed/');
  });

  test('what moved leads on: by script, by refresh where there is none, and for search engines', () => {
    const { tree, html } = pageAt('ferry/claims/deaths-in-the-bay/');
    const target = `${base}ferry/claims/people-killed/`;
    expect(exists(target)).toBe(true);
    expect(attributes(tree, 'script[data-to]', 'dataTo')).toEqual([target]);
    expect(attributes(tree, 'script[data-to]', 'src')).toEqual([`${base}moved.js`]);
    expect(site.files).toContain('moved.js');
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`);
    expect(attributes(tree, 'link[rel=canonical]', 'href')).toEqual([target]);
    expect(attributes(tree, 'main a', 'href')).toContain(target);
    expect(attributes(tree, 'meta[name=robots]', 'content')).toEqual(['noindex']);
  });

  test('what was split offers its parts, and leads on by itself to none', () => {
    const { tree } = pageAt('ferry/claims/ferry-figures/');
    expect(select('script[data-to], noscript', tree)).toBeUndefined();
    const offered = attributes(tree, 'section[aria-labelledby=went] a', 'href');
    expect(offered).toContain(`${base}ferry/claims/people-killed/`);
    expect(offered).toHaveLength(2);
    expect(offered.filter((href) => !exists(href))).toEqual([]);
  });

  test('what is gone says since when and what it was', () => {
    const text = textAt('ferry/claims/words-of-the-master/');
    expect(text).toContain('Words of the master');
    expect(text).toContain('since 1 May 2024');
    expect(text).toContain('We never saw the lights.');
    expect(textAt('ferry/articles/island-radio/')).toContain('since 1 May 2024');
    expect(attributes(pageAt('ferry/articles/island-radio/').tree, 'main a', 'href')).toContain(
      'https://radio.example/ferry',
    );
  });

  test('a name that was listed is still found on the page of actors', () => {
    const { tree } = pageAt('ferry/actors/');
    expect(select('#actor-anna-holm', tree)).toBeDefined();
    expect(attributes(tree, '#actor-a-holm a', 'href')).toEqual(['#actor-anna-holm']);
  });

  test('hosts that read `_redirects` are told of what moved, and of nothing else', () => {
    const lines = readFileSync(join(site.folder, '_redirects'), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual([`${base}ferry/claims/deaths-in-the-bay/ ${base}ferry/claims/people-killed/ 302`]);
  });

  test('every claim has its words marked under an id of its own on the page of its comparison', () => {
    for (const { path, readings } of ferry()?.comparisons ?? []) {
      const { tree } = pageAt(path.slice(1));
      const ids = new Set(selectAll('mark[id], mark [id]', tree).map(({ properties }) => properties.id));
      const wanted = readings.flatMap(({ claims }) => claims.map((id) => `m-${id}`));
      expect(
        wanted.filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
      expect(readings.filter(({ article }) => !select(`#r-${article}`, tree))).toEqual([]);
    }
  });

  test('these pages are valid, too', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:document'], elements: ['html5'] });
    for (const id of ['deaths-in-the-bay', 'ferry-figures', 'words-of-the-master']) {
      const report = await validator.validateString(pageAt(`ferry/claims/${id}/`).html);
      expect(
        report.results
          .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
          .filter((rule) => rule !== 'doctype-style' && rule !== 'require-sri' && rule !== 'long-title'),
      ).toEqual([]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { beforeAll, expect, test } from 'vitest';
import { attributes, type BuiltSite, isFramed, readSite } from './site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

test('every page begins with its character set and a policy without `unsafe-`', () => {
  const policy =
    /^<!doctype html><html[^>]*>\s*<head><meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)">/iu;
  for (const page of site.pages) {
    const { file, html } = page;
    const stated = policy.exec(html)?.groups?.policy;
    // A page for frames runs no script at all.
    expect(/script-src [^;]+/u.exec(stated ?? '')?.[0], file).toBe(isFramed(page) ? undefined : "script-src 'self'");
    expect(stated, file).toContain("default-src 'none'");
    expect(stated, file).not.toMatch(/unsafe-|\*|https?:|data:[^;]*script/u);
  }
});

test('scripts and styles stand in files, and no element carries code', () => {
  const inline = site.pages.flatMap(({ file, tree }) => {
    const scripts = selectAll('script:not([src]):not([type="application/ld+json"]), style', tree);
    const handlers = selectAll('*', tree).filter(({ properties }) =>
      Object.keys(properties).some((name) => name === 'style' || /^on/iu.test(name)),
    );
    return [...scripts, ...handlers].map(({ tagName }) => `${file}: ${tagName}`);
  });
  expect(inline).toEqual([]);
});

test('nothing is fetched from another host', () => {
  const fetched = 'script[src], img[src], iframe[src], source[src], audio[src], video[src], embed[src]';
  for (const { file, tree } of site.pages) {
    const sources = [
      ...attributes(tree, fetched, 'src'),
      ...attributes(tree, 'link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]', 'href'),
      ...attributes(tree, 'form', 'action'),
    ];
    expect(
      sources.filter((source) => !/^\/(?!\/)/u.test(source)),
      file,
    ).toEqual([]);
  }
});

test('no style sheet or script names another host to fetch from', () => {
  const code = site.files.filter((file) => /\.(?:css|js)$/u.test(file));
  expect(code.length).toBeGreaterThan(1);
  for (const file of code) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    expect(text.match(/(?:url\(|@import|fetch\(|import\()\s*["']?(?:https?:)?\/\/[^"')]*/gu) ?? [], file).toEqual([]);
    expect(
      text.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/gu) ?? [],
      file,
    ).toEqual([]);
  }
});

test('links lead out by http, https or mailto alone', () => {
  for (const { file, tree } of site.pages) {
    const schemes = attributes(tree, 'a[href]', 'href').flatMap(
      (href) => /^[a-z][a-z0-9+.-]*:/iu.exec(href)?.[0] ?? [],
    );
    expect(
      schemes.filter((scheme) => !/^(?:https?|mailto):$/iu.test(scheme)),
      file,
    ).toEqual([]);
  }
});

test('no script of the search is fetched before a page asks for it', () => {
  for (const { file, tree } of site.pages) {
    expect(select('link[rel=modulepreload]', tree), file).toBeUndefined();
  }
});

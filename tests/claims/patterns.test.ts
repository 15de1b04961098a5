import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { tokenPattern } from '../../src/claims/text/tokens.ts';
import { tooManySpaces } from '../../src/markdown/limits.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const files = globSync('src/{claims,compare,markdown,stories}/**/*.ts').sort();
const read = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

/** Patterns that are put together from parts when a module is loaded. */
const built: readonly RegExp[] = [tokenPattern, tooManySpaces];

const patterns = new Map<string, Pattern>();
for (const file of read)
  for (const pattern of literalsOf(file)) patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
for (const pattern of built) patterns.set(String(pattern), pattern);

describe('regular expressions', () => {
  // The checker in JavaScript: the same on every machine, with no program beside it.
  beforeAll(() => {
    vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  });

  test('take a time that grows no faster than the text', { timeout: 480_000 }, () => {
    const slow = [...patterns].filter(([, { source, flags }]) => !isSafe(source, flags));
    expect(slow.map(([name]) => name)).toEqual([]);
  });

  test('are literals, but for those that are named here', () => {
    expect(read.flatMap(builtIn)).toEqual([
      'src/claims/text/tokens.ts',
      // Words that an editor wrote, parted by space: no word begins with space, so no two parts can share a stretch.
      'src/compare/edits/quotes.ts',
      'src/markdown/limits.ts',
    ]);
  });
});

function isSafe(source: string, flags: string): boolean {
  // No clock within the check but the last one: a busy machine must not change what is found.
  const settings = { timeout: 120_000, incubationTimeout: null, recallTimeout: -1, randomSeed: 1 };
  return checkSync(source, flags, settings).status === 'safe';
}

function literalsOf(node: ts.Node): readonly Pattern[] {
  const inside: Pattern[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...literalsOf(child));
  });
  if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return inside;
  const text = node.getText();
  const end = text.lastIndexOf('/');
  return [...inside, { source: text.slice(1, end), flags: text.slice(end + 1) }];
}

/** The file's path, once for each pattern that it builds. */
function builtIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push(file.fileName);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

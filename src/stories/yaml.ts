import { type Document, isAlias, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Fault, faults, type Problem } from './errors.ts';
import { placeFault } from './place.ts';

/** YAML text within a file, and where in the file it begins. */
export interface YamlSource {
  readonly file: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export type Read<Value> =
  | { readonly value: Value; readonly locate: Locate }
  | { readonly problems: readonly Problem[] };
/** Puts a fault at a key of the YAML. */
export type Locate = (path: readonly PropertyKey[], fault: Fault) => Problem;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** No schema here needs more than a list of records. */
const MAX_DEPTH = 64;
/** One slip can make hundreds of errors; the first of them tell enough. */
const MOST_TOLD = 10;

/** Reads YAML into a schema's type, or tells every problem with its place. Aliases are refused, not followed. */
export function readYaml<Schema extends z.ZodObject>(from: YamlSource, schema: Schema): Read<z.output<Schema>> {
  const text = from.source.slice(from.start, from.end);
  const at = (offset: number, fault: Fault) => placeFault(from.file, from.source, from.start + offset, fault);
  const deep = findTooDeep(text);
  if (deep !== undefined) return { problems: [at(deep, faults.badYaml('nested too deep'))] };
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const faulty = [...document.errors, ...document.warnings]
    .slice(0, MOST_TOLD)
    .map(({ pos, message }) => at(pos[0], faults.badYaml(message.split('\n')[0] ?? '')));
  if (faulty.length > 0) return { problems: faulty };
  const refused = refuseNodes(document, at);
  if (refused.length > 0) return { problems: refused };
  const locate: Locate = (path, fault) => at(offsetOf(document, path), fault);
  const plain: unknown = document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return { problems: [at(0, faults.notRecord())] };
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, locate };
  return {
    problems: parsed.error.issues.slice(0, MOST_TOLD).flatMap((issue) => describeIssue(issue, plain, schema, locate)),
  };
}

function describeIssue(issue: z.core.$ZodIssue, plain: object, schema: z.ZodObject, locate: Locate): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? Object.keys(schema.shape) : ['article', 'what'];
    return issue.keys.slice(0, MOST_TOLD).map((key) => locate([...path, key], faults.unknownKey(key, known)));
  }
  const value = path.reduce<unknown>((within, key) => Object(within)[key], plain);
  const key = path.join('.');
  if (value === undefined) return [locate(path, faults.missingKey(String(path.at(-1))))];
  return [locate(path, faults.badValue(key, issue.message, shown(value)))];
}

function shown(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  return `\`${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80)}\``;
}

function refuseNodes(document: Document, at: (offset: number, fault: Fault) => Problem): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_, node) => {
      const anchored = isAlias(node) || node.anchor !== undefined;
      if (anchored) problems.push(at(node.range?.[0] ?? 0, faults.alias()));
    },
    Pair: (_, { key }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) problems.push(at(offset, faults.notRecord()));
      else if (forbidden.has(name)) problems.push(at(offset, faults.forbiddenKey(name)));
    },
  });
  return problems;
}

/** Offset of a key, else of the nearest thing around it that stands in the text. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(step, true);
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    }
  }
  return offset;
}

/** Finds where brackets, or list marks on one line, are nested so deep that they could overflow the parser. */
function findTooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: marks, index } of text.matchAll(/^[ \t?:-]+|[[\]{}]/gmu)) {
    if (marks === '[' || marks === '{') open += 1;
    else if (marks === ']' || marks === '}') open = Math.max(0, open - 1);
    const listed = marks.match(/[-?](?=[ \t])/gu)?.length ?? 0;
    if (open > MAX_DEPTH || listed > MAX_DEPTH) return index;
  }
  return undefined;
}

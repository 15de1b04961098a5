import { type Document, isAlias, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { type Fault, faults, type Problem } from './errors.ts';
import { knownKeys } from './known-keys.ts';
import { placeFault } from './place.ts';
import { findTooDeep } from './yaml-depth.ts';

/** YAML text within a file, and where in the file it begins. */
export interface YamlSource {
  readonly file: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export type Read<Value> =
  | { readonly value: Value; readonly locate: Locate; readonly place: Place }
  | { readonly problems: readonly Problem[] };
/** Puts a fault at a key of the YAML. */
export type Locate = (path: readonly PropertyKey[], fault: Fault) => Problem;
/** Where a key or an item of a list stands. */
export type Place = (path: readonly PropertyKey[]) => Pick<Problem, 'line' | 'column'>;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** One slip can make hundreds of errors; the first of them tell enough. */
const MOST_TOLD = 10;

/** Reads YAML into a schema's type, or tells every problem with its place. Aliases are refused, not followed. */
export function readYaml<Value>(from: YamlSource, schema: z.ZodType<Value>): Read<Value> {
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
  const isList = schema instanceof z.ZodArray;
  const plain: unknown = document.contents === null ? (isList ? [] : {}) : document.toJS({ maxAliasCount: 0 });
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain) !== isList)
    return { problems: [at(0, isList ? faults.notList() : faults.notRecord())] };
  const parsed = schema.safeParse(plain);
  if (!parsed.success)
    return { problems: parsed.error.issues.flatMap((issue) => describeIssue(issue, plain, schema, locate)) };
  const place: Place = (path) => {
    const { line, column } = locate(path, faults.notList());
    return { line, column };
  };
  return { value: parsed.data, locate, place };
}

function describeIssue(issue: z.core.$ZodIssue, plain: object, schema: z.ZodType, locate: Locate): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, plain);
    return issue.keys.map((key) => locate([...path, key], faults.unknownKey(key, known)));
  }
  const value = path.reduce<unknown>((within, key) => Object(within)[key], plain);
  if (value === undefined) return [locate(path, faults.missingKey(String(path.at(-1))))];
  if (!(schema instanceof z.ZodArray)) {
    return [locate(path, faults.badValue(path.join('.'), issue.message, shown(value)))];
  }
  const [, ...within] = path;
  const fault =
    within.length === 0 ? faults.badEntry(shown(value)) : faults.badPart(within.join('.'), issue.message, shown(value));
  return [locate(path, fault)];
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

import { z } from 'zod';
import { joinEntries } from './join-entries.ts';
import { keyOf, type Ledger, type LedgerEntry, ledgerEntry } from './schema.ts';

const head = z.strictObject({ version: z.literal(1) });

/** What is wrong with a ledger's text, and where, from 1. */
export interface LedgerFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * A ledger as JSON made for merging: sorted, an entry a line, and the comma in front, so that no line changes when
 * another comes or goes.
 */
export function formatLedger(ledger: Ledger): string {
  const sorted = ledger.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return ['[{"version":1}', ...sorted.map((entry) => `,${JSON.stringify(inOrder(entry))}`), ']', ''].join('\n');
}

/**
 * Reads a ledger, or tells the first fault of its text. Lines that two branches recorded for one id of one thing are taken as
 * one.
 */
export function parseLedger(text: string): { readonly ledger: Ledger } | { readonly fault: LedgerFault } {
  const plain = parseJson(text);
  if (!Array.isArray(plain))
    return { fault: { line: badLine(text), column: 1, expected: 'a list in JSON', found: 'another form' } };
  const [version, ...entries]: readonly unknown[] = plain;
  if (!head.safeParse(version).success) {
    return {
      fault: { line: 1, column: 1, expected: '`{"version":1}` as the first of the list', found: 'another form' },
    };
  }
  const ledger = new Map<string, LedgerEntry>();
  for (const [at, entry] of entries.entries()) {
    const fault = addEntry(ledger, entry);
    if (fault !== undefined) return { fault: placed(fault, text, at + 2) };
  }
  return { ledger: [...ledger.values()] };
}

/** Gives what is wrong with an entry that can't be added. */
function addEntry(ledger: Map<string, LedgerEntry>, entry: unknown): z.ZodError | string | undefined {
  const parsed = ledgerEntry.safeParse(entry);
  if (!parsed.success) return parsed.error;
  const key = keyOf(parsed.data);
  const other = ledger.get(key);
  const joined = other === undefined ? parsed.data : joinEntries(other, parsed.data);
  if (joined === undefined) return `another \`${key}\``;
  ledger.set(key, joined);
  return undefined;
}

function placed(fault: z.ZodError | string, text: string, line: number): LedgerFault {
  if (typeof fault === 'string') return { line, column: AFTER_COMMA, expected: 'each id for one thing', found: fault };
  const column = columnOf(text.split('\n')[line - 1] ?? '', fault);
  return { line, column, expected: 'an entry of a published id', found: issueOf(fault) };
}

/** What tells an entry from others comes first, what is longest last. */
function inOrder(entry: LedgerEntry): object {
  const { type, id, ...others } = entry;
  const rank = (key: string) => lastKeys.indexOf(key);
  return {
    type,
    id,
    ...Object.fromEntries(Object.entries(others).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))),
  };
}

const lastKeys = ['label', 'since', 'gone', 'into', 'evidence'];

/** Where an entry begins on its line. */
const AFTER_COMMA = 2;

/** Where a key stands that is wrong; where one is missing, the entry. */
function columnOf(line: string, { issues }: z.ZodError): number {
  const keys = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1)));
  const places = keys.map((key) => line.indexOf(`${JSON.stringify(key)}:`));
  return (places.find((at) => at >= 0) ?? AFTER_COMMA - 1) + 1;
}

function issueOf(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'another form' : `a \`${path}\` that is none`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first line that is no record by itself, as a mark left by a merge is. */
function badLine(text: string): number {
  const lines = text.trimEnd().split(/\r\n?|\n/u);
  const bad = lines.findIndex((line, at) => {
    const record = line.replace(at === 0 ? /^\s*\[/u : /^\s*,/u, '');
    return !(at === lines.length - 1 && line.trim() === ']') && parseJson(record) === undefined;
  });
  return Math.max(0, bad) + 1;
}

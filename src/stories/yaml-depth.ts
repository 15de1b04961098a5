import { CST, Lexer } from 'yaml';

/** No schema here needs more than a list of records. */
const MAX_DEPTH = 64;

/** Finds where list marks on one line, or brackets, are nested so deep that they could overflow the parser. */
export function findTooDeep(yaml: string): number | undefined {
  // The marks first: they could overflow the lexer, which tells the brackets from those within quotation marks.
  return findMarks(yaml) ?? findBrackets(yaml);
}

function findMarks(yaml: string): number | undefined {
  for (const { 0: marks, index } of yaml.matchAll(/^[ \t?:-]+/gmu)) {
    if ((marks.match(/[-?](?=[ \t])/gu)?.length ?? 0) > MAX_DEPTH) return index;
  }
  return undefined;
}

function findBrackets(yaml: string): number | undefined {
  let open = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (lexeme === '[' || lexeme === '{') open += 1;
    else if (lexeme === ']' || lexeme === '}') open -= 1;
    if (open > MAX_DEPTH) return offset;
    if (!signals.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** What the lexer says of the text, as characters that don't stand in it: a document or a scalar begins, brackets end. */
const signals: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.SCALAR, CST.FLOW_END]);

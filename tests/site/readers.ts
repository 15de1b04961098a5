import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

/** Programs of others, each reading what the site publishes in its own way. They throw at what they can't read. */

/** The rows of a table, by the names in its first line (csv-parse, strictly by RFC 4180, after a byte order mark). */
export function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  return parseCsv(readFileSync(file, 'utf8'), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What is wrong with a value by a JSON Schema (ajv). */
export function faultsBy(schema: object): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Hands a well-formed file to a reader of its tree (libxml2, strictly). */
export function withXml<Result>(file: string, read: (document: XmlDocument) => Result): Result {
  using document = XmlDocument.fromBuffer(readFileSync(file));
  return read(document);
}

/** Throws where a file does not follow the part of TEI P5 that an apparatus uses (libxml2). */
export function validateTei(file: string): void {
  const folder = 'tests/fixtures/published';
  const provider = new XmlBufferInputProvider({ 'xml.xsd': readFileSync(`${folder}/xml.xsd`) });
  xmlRegisterInputProvider(provider);
  try {
    using schema = XmlDocument.fromBuffer(readFileSync(`${folder}/tei-apparatus.xsd`));
    using validator = XsdValidator.fromDoc(schema);
    withXml(file, (document) => validator.validate(document));
  } finally {
    xmlCleanupInputProvider();
  }
}

/** A context of linked data, as its terms and what they mean. */
export type Context = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Linked data with every name written out, by contexts that stand in the tests: nothing is fetched, and a name that no context
 * knows is refused (jsonld.js).
 */
export async function expanded(document: object, base: string, contexts: Readonly<Record<string, Context>>) {
  const documentLoader = async (url: string) => {
    const found = contexts[url];
    if (found === undefined) throw new Error(`Expected no other context than the known ones, not ${url}`);
    return { documentUrl: url, document: { '@context': { ...found } } };
  };
  const options = { base, documentLoader, safe: true };
  return jsonld.expand(JSON.parse(JSON.stringify(document)), options);
}

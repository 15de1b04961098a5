import type { SearchFile } from '../../site/search-record.ts';
import { recordsFromScript } from './records-script.ts';

/** Fetches the records. Throws where they don't come, or where something else comes in their place. */
export async function loadRecords(url: string): Promise<SearchFile> {
  return url.endsWith('.js') ? fromScript(url) : fromFile(url);
}

async function fromFile(url: string): Promise<SearchFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Expected search records at ${url}, got status ${response.status}.`);
  const file: unknown = await response.json();
  if (!isSearchFile(file)) throw new Error(`Expected search records of version 1 at ${url}, got something else.`);
  return file;
}

/** A copy on a file system knows where its pages stand only from where it is itself. */
async function fromScript(url: string): Promise<SearchFile> {
  const file = await recordsFromScript(url);
  if (!isSearchFile(file)) throw new Error(`Expected search records of version 1 at ${url}, got something else.`);
  const script = new URL(url, location.href);
  return { ...file, records: file.records.map((record) => ({ ...record, url: new URL(record.url, script).href })) };
}

/** The file is made by the same build, so its version tells all; a host's error page is what must not pass. */
function isSearchFile(file: unknown): file is SearchFile {
  return typeof file === 'object' && file !== null && 'version' in file && file.version === 1 && 'records' in file;
}

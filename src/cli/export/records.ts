import { z } from 'zod';
import { RECORDS_NAME } from '../../client/search/records-script.ts';
import type { Addresses } from './addresses.ts';

const searchFile = z.looseObject({ records: z.array(z.looseObject({ url: z.string() })) });

/** The search's records as a script, as no page may fetch from a file system; their addresses are paths from the script. */
export function recordsScript(json: string, file: string, { from }: Addresses): string {
  const { records, ...rest } = searchFile.parse(JSON.parse(json));
  const portable = records.map((record) => {
    const url = from(file, record.url);
    if (url === undefined) throw new Error(`${file}: a record leads to ${record.url}, where no file is.`);
    return { ...record, url };
  });
  return `globalThis.${RECORDS_NAME} = ${JSON.stringify({ ...rest, records: portable })};\n`;
}

/** The name under which the script of a portable copy leaves its records. */
export const RECORDS_NAME = 'variorumRecords';

/**
 * What a script of records leaves behind when it has run. Pages on a file system may load scripts, and fetch nothing.
 * Throws where the script does not come.
 */
export async function recordsFromScript(url: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = url;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`Expected a script of search records at ${url}.`)));
    document.head.append(script);
  });
  return Reflect.get(globalThis, RECORDS_NAME);
}

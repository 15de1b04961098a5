/** Longest slug that a label gives, in characters; ids may have 64. */
const LONGEST = 48;

/** A label as `[a-z0-9-]`, cut at a word; `fallback` where nothing is left of it. */
export function slugOf(label: string, fallback: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/-[^-]*$/u, '');
  return cut === '' ? fallback : cut;
}

/** Makes the names in a list differ: the second "a" becomes "a-2". */
export function distinctNames(names: readonly string[], separator = '-'): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = freeName(name, taken, separator);
    taken.add(free);
    return free;
  });
}

/** The name, with a number behind it where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>, separator: string): string {
  let free = name;
  for (let next = 2; taken.has(free); next++) free = `${name}${separator}${next}`;
  return free;
}

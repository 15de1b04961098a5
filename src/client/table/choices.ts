/** What is chosen of a table's rows: values by name of the choice. A name without a value is not there. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The choices that a fragment asks for ("#verdict=conflict&kind=date"), without those that the page does not offer. */
export function choicesIn(hash: string, offered: ReadonlyMap<string, ReadonlySet<string>>): Choices {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''));
  const known = [...offered].flatMap(([name, values]): [string, readonly string[]][] => {
    const found = [...new Set(asked.getAll(name))].filter((value) => values.has(value));
    return found.length === 0 ? [] : [[name, found]];
  });
  return Object.fromEntries(known);
}

/** The fragment of an address with these choices, or nothing; one choice alone is the id of its box on the page. */
export function fragmentOf(choices: Choices): string {
  const asked = new URLSearchParams(
    Object.entries(choices).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  return asked.size === 0 ? '' : `#${asked}`;
}

/** Of these a row has one each: several that are chosen are looked for together. */
const oneEach = new Set(['verdict', 'kind']);

/** Whether what a row can be found by ("verdict=conflict", "article=gazette") is what was chosen; of a report or a name it must have all. */
export function isChosen(held: ReadonlySet<string>, choices: Choices): boolean {
  return Object.entries(choices).every(([name, values]) => {
    const has = (value: string) => held.has(`${name}=${value}`);
    return oneEach.has(name) ? values.some(has) : values.every(has);
  });
}

/** What is chosen of a table's rows, by name of the choice; what is not chosen is left out. */
export type Choices = Readonly<Record<string, string>>;

/** The choices that an address asks for, without those that the page does not offer. */
export function choicesIn(search: string, offered: ReadonlyMap<string, ReadonlySet<string>>): Choices {
  const asked = new URLSearchParams(search);
  const known = [...offered].flatMap(([name, values]): [string, string][] => {
    const value = asked.get(name);
    return value !== null && value !== '' && values.has(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(known);
}

/** The query of an address with these choices and whatever else it had: "?verdict=conflict", or nothing. */
export function searchWith(search: string, names: Iterable<string>, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    const value = choices[name];
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}

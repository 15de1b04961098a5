/** What is chosen of a table's rows, by name of the choice; what is not chosen is left out. */
export type Choices = Readonly<Record<string, string>>;

/** The choices that a fragment asks for ("#verdict=conflict&kind=date"), without those that the page does not offer. */
export function choicesIn(hash: string, offered: ReadonlyMap<string, ReadonlySet<string>>): Choices {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''));
  const known = [...offered].flatMap(([name, values]): [string, string][] => {
    const value = asked.get(name);
    return value !== null && values.has(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(known);
}

/** The fragment of an address with these choices, or nothing; one choice alone is the id of its link on the page. */
export function fragmentOf(choices: Choices): string {
  const asked = new URLSearchParams(choices);
  return asked.size === 0 ? '' : `#${asked}`;
}

/** With one choice made anew; made a second time, it is undone. */
export function withChoice(choices: Choices, name: string, value: string): Choices {
  const { [name]: before, ...others } = choices;
  return before === value || value === '' ? others : { ...others, [name]: value };
}

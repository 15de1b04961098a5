import tokens from '../styles/tokens.css?raw';

/** The light colours of the site's own table; throws for a name that it lacks. */
export function ink(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`, 'u').exec(tokens)?.[1];
  if (found === undefined) throw new RangeError(`Expected a colour called ${name} in tokens.css.`);
  return found;
}

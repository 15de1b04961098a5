const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  policeman: 'policemen',
  policewoman: 'policewomen',
  fisherman: 'fishermen',
  gunman: 'gunmen',
  wife: 'wives',
  housewife: 'housewives',
  midwife: 'midwives',
  crewman: 'crewmen',
  serviceman: 'servicemen',
  aircraft: 'aircraft',
  personnel: 'personnel',
  police: 'police',
  foot: 'feet',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  horsepower: 'horsepower',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
  'parts-per-million': 'parts per million',
  'parts-per-billion': 'parts per billion',
};

/** The plural of a common noun. */
export function plural(noun: string): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

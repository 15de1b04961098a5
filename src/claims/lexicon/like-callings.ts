/** Nouns by which reports call one and the same person, each by the commonest: "the watchman, 58", "the guard, who is 58". */
export const likeCallings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    guard: 'watchman doorman',
    captain: 'skipper',
    driver: 'motorist trucker',
    motorcyclist: 'biker',
    cyclist: 'bicyclist',
    boy: 'schoolboy',
    girl: 'schoolgirl',
    officer: 'policeman policewoman constable cop',
    firefighter: 'fireman',
    pupil: 'schoolchild',
    doctor: 'physician',
    lawyer: 'attorney',
    pensioner: 'retiree',
  }).flatMap(([common, others]) => others.split(' ').map((word) => [word, common] as const)),
);

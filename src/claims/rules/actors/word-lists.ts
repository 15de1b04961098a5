import { stateAbbreviations } from '../../lexicon/abbreviations.ts';
import {
  calendarNames,
  openers,
  otherBeginnings,
  otherEndings,
  otherWords,
  particles,
  unitEndings,
  workNouns,
} from '../../lexicon/capitals.ts';
import { commonWords } from '../../lexicon/common-words.ts';
import {
  bodyDeeds,
  bodyRoles,
  clubWords,
  dealings,
  holdings,
  nameLetters,
  vesselDeeds,
  vesselParts,
} from '../../lexicon/deeds.ts';
import { firstNames } from '../../lexicon/first-names.ts';
import { foreignArticles, mediaEndings, mediaNouns, mediaVerbs, strongMediaEndings } from '../../lexicon/media.ts';
import {
  contestWords,
  familiars,
  honorifics,
  officeModifiers,
  offices,
  people,
  personPronouns,
  personVerbs,
  playerNouns,
  reigns,
  relatives,
} from '../../lexicon/offices.ts';
import {
  bodyNouns,
  bodyPossessions,
  bodyVerbs,
  legalForms,
  localBodies,
  membership,
  organisationEndings,
  organisationHeads,
  purposeHeads,
  stateBodies,
} from '../../lexicon/organisations.ts';
import {
  directions,
  localNouns,
  placeBeginnings,
  placeEndings,
  placeHeads,
  placeNouns,
  settlementNouns,
} from '../../lexicon/places.ts';
import { vesselNouns, vesselPrefixes } from '../../lexicon/vessels.ts';
import { perText } from '../../text/words.ts';

const withoutPoints = (words: Iterable<string>): string => [...words].join(' ').replaceAll('.', '');

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));

/** The lexicon as sets of single words, folded; made once. */
export const wordLists = {
  bodyDeeds: setOf(bodyDeeds),
  bodyNouns: setOf(bodyNouns),
  bodyPossessions: setOf(bodyPossessions),
  bodyRoles: setOf(bodyRoles),
  bodyVerbs: setOf(bodyVerbs),
  calendar: setOf(calendarNames),
  clubWords: setOf(clubWords),
  common: setOf(commonWords),
  contestWords: setOf(contestWords),
  dealings: setOf(dealings),
  directions: setOf(directions),
  firstNames: setOf(firstNames),
  foreignArticles: setOf(foreignArticles),
  holdings: setOf(holdings),
  honorifics: setOf(honorifics),
  legalForms: setOf(legalForms),
  localBodies: setOf(localBodies),
  localNouns: setOf(localNouns),
  mediaEndings: setOf(mediaEndings),
  mediaNouns: setOf(mediaNouns),
  mediaVerbs: setOf(mediaVerbs),
  membership: setOf(membership),
  nameLetters: setOf(nameLetters),
  officeModifiers: setOf(officeModifiers),
  offices: setOf(offices),
  openers: setOf(openers),
  organisationEndings: setOf(organisationEndings),
  organisationHeads: setOf(organisationHeads),
  otherBeginnings: setOf(otherBeginnings),
  otherEndings: setOf(otherEndings),
  otherWords: setOf(otherWords),
  particles: setOf(particles),
  people: setOf(people),
  personPronouns: setOf(personPronouns),
  personVerbs: setOf(personVerbs),
  placeBeginnings: setOf(placeBeginnings),
  placeEndings: setOf(placeEndings),
  placeHeads: setOf(placeHeads),
  placeNouns: setOf(placeNouns, settlementNouns),
  playerNouns: setOf(playerNouns),
  purposeHeads: setOf(purposeHeads),
  reigns: setOf(reigns),
  relatives: setOf(relatives),
  familiars: setOf(familiars),
  stateBodies: setOf(stateBodies),
  stateAbbreviations: setOf(withoutPoints(stateAbbreviations)),
  strongMediaEndings: setOf(strongMediaEndings),
  unitEndings: setOf(unitEndings),
  vesselDeeds: setOf(vesselDeeds),
  vesselNouns: setOf(vesselNouns),
  vesselParts: setOf(vesselParts),
  vesselPrefixes: setOf(vesselPrefixes),
  workNouns: setOf(workNouns),
} as const;

/** Whether a folded word is one of everyday English, in any regular form. */
export const isCommonWord = perText(
  (word) => wordLists.common.has(word) || word.split('-').every((part) => isCommonForm(part)),
);

function isCommonForm(word: string): boolean {
  if (wordLists.common.has(word)) return true;
  // "James" is no form of "jam".
  return !wordLists.firstNames.has(word) && stemsOf(word).some((stem) => stem.length > 2 && wordLists.common.has(stem));
}

function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem);
    if (ending !== 's' && ending !== 'ly') stems.push(`${stem}e`);
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  if (/(?:[sxzo]|ch|sh)es$/u.test(word)) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems;
}

const endings = ['s', 'ed', 'ing', 'er', 'ers', 'est', 'ly'] as const;

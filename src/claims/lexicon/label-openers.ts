import { smallNumbers } from './number-words.ts';
import { singlePerson } from './people-nouns.ts';
import { plural } from './plurals.ts';
import { sourceNouns } from './source-nouns.ts';

/** Words that open a sentence with a capital and have none elsewhere: articles, numbers, plural nouns for people. */
export const lowerOpeners: ReadonlySet<string> = new Set([
  ...`former the a an this that these those his her its their our your my some most all at least many several both no it he she
  they we here there what how schools roads flights trains ships boats crews teams shares prices talks work turnout traffic rain rainfall snow
  power water electricity production trade trading output inflation growth unemployment gunfire smoke everyone everybody
  consumer retail wholesale nobody nothing someone anyone voting polling bail`.split(/\s+/u),
  ...smallNumbers.keys(),
  ...[...sourceNouns].filter((noun) => noun.endsWith('s')),
  ...[...singlePerson.keys()].map(plural),
]);

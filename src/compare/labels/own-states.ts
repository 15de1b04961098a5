import type { Status } from '../../claims/layers.ts';
import { conditions, stances } from '../../claims/lexicon/stance-words.ts';
import { overlaps, type Span } from '../../claims/span.ts';
import { firstTokenAt, firstTokenFrom } from '../../claims/text/locate.ts';
import { cutShort, LONGEST, textOf } from './fit.ts';
import { phraseOf } from './noun-phrase.ts';
import type { Words } from './statement.ts';
import { type Told, type Wording, worded } from './wording.ts';

/** "Condition of the driver", "How Lena Ostrow pleaded", "Whether the shipyard denies “using cheap steel”". */
export function ownStateWordings(
  { state, object, who }: Status,
  { document, layers }: Told['source'],
): readonly (Wording | undefined)[] {
  const within = ({ start, end }: Span) =>
    document.tokens.slice(firstTokenAt(document, start), firstTokenFrom(document, end));
  const name = who && phraseOf(within(who), layers.mentions)?.replace(/^one /iu, 'the ');
  if (!who || name === undefined)
    return object ? [worded('quoted', `Whether it is ${state}: “${shortOf(within(object), 24)}”`)] : [];
  const isBare = !/ |^\p{Lu}/u.test(name.replace(/^the /u, ''));
  if (conditions.has(state)) return [worded('noun', `Condition of ${name}`, isBare)];
  if (!stances.has(state)) return [worded('noun', `Status of ${name}`, isBare)];
  if (!object || overlaps(object, who)) return [worded('question', `How ${name} pleaded`)];
  const words = within(object);
  const verb = state === 'denied' ? 'denies' : 'admits';
  const isPlural = /^the .*[^s]s$/u.test(name);
  const lead = `Whether ${name} ${isPlural ? verb.replace('denies', 'deny').replace('admits', 'admit') : verb}`;
  const isTold = /^(?:the|his|her|its|their)$/u.test(words[0]?.lower ?? '') && words.length < 4;
  const quoted = `${lead} “${shortOf(words, lead.length)}”`;
  return [isTold ? worded('question', `${lead} ${textOf(words)}`) : undefined, worded('question', quoted)];
}

/** As many words as there is room for behind a lead of some characters. */
function shortOf(words: Words, lead: number): string {
  const cut = cutShort(words, LONGEST - lead - ' “…”'.length);
  return `${textOf(cut)}${cut.length < words.length ? '…' : ''}`;
}

import type { Mention } from '../../claims/layers.ts';
import { auxiliaryForms } from '../../claims/lexicon/finite-verbs.ts';
import { opensClause } from '../../claims/lexicon/label-words.ts';
import type { Span } from '../../claims/span.ts';
import { untilOpener } from './clause.ts';
import { convertedAt } from './conversion.ts';
import { asked, LONGEST, shortened, textOf } from './fit.ts';
import { gapQuote } from './gap.ts';
import { asChange } from './level.ts';
import { linked, nounEnd, phraseOf } from './noun-phrase.ts';
import { questionsOf } from './questions.ts';
import { type Sides, sidesOf } from './sides.ts';
import { isSubject, nounAtEnd, statementOf, type Words } from './statement.ts';
import { timeless } from './timeless.ts';
import { isFiniteAt, mayBeParticiple } from './verbs.ts';
import { type Wording, type Wordings, worded } from './wording.ts';

/** "How much the repair cost", "By how much fares rose", "Value of the contract". */
export const moneyWordings: Wordings<'money'> = (claim, { source: { document, layers } }) => {
  const converted = convertedAt(claim, { document, layers });
  const sides = sidesOf({ document, layers }, converted ?? withoutBound(claim));
  const { mentions } = layers;
  const quoted = worded('quoted', gapQuote('The sum', document, claim));
  const valued = valuedAt(sides, mentions);
  const wordings = valued
    ? [valued]
    : [
        worthOf('Value of', sides, mentions),
        asChange('How much', sides, mentions),
        ...questionsOf('How much', sides, mentions, true),
        ...questionsOf('How much', timeless(sides, layers.times), mentions, true),
      ];
  return [
    ...(converted ? wordings.map((one) => one && { ...one, text: `${one.text}, ${converted.words}` }) : wordings),
    quoted,
  ];
};

/** "What share of the seats the party won", "By how much output fell", "What percentage the turnout reached". */
export const percentWordings: Wordings<'percent'> = (claim, { source: { document, layers } }) => {
  const sides = sidesOf({ document, layers }, withoutBound(claim));
  const quoted = worded('quoted', gapQuote('The percentage', document, claim));
  const whole = sides.right[0]?.lower === 'of' ? linked(sides.right, 0) : [];
  if (whole.length === 0) {
    return [
      shareOfThose(sides.right),
      asChange('What percentage', sides, layers.mentions),
      worthOf('Size of', sides, layers.mentions),
      ...questionsOf('What percentage', sides, layers.mentions, true),
      ...questionsOf('What percentage', timeless(sides, layers.times), layers.mentions, true),
      quoted,
    ];
  }
  const rest = sides.right.slice(whole.length);
  const lead = `What share ${textOf(whole)}`;
  const stated =
    sides.left.length === 0 || opensClause.has(sides.left.at(-1)?.lower ?? '')
      ? statementOf(sides.right.slice(1))
      : undefined;
  const clause = stated && { ...stated, predicate: untilOpener(stated.predicate), rest: [] };
  return [
    clause && worded('question', asked('What share of', clause, layers.mentions)),
    ...questionsOf(lead, { ...sides, right: rest }, layers.mentions),
    worded('noun', `Share ${textOf(whole)}`, /^of (?:its?|their|his|her|them|the total)\b/u.test(textOf(whole))),
    quoted,
  ];
};

/** "of those who fled in May returned" */
function shareOfThose(right: Words): Wording | undefined {
  const [, those, who] = right;
  if (who?.lower !== 'who' || !/^(?:those|people|all)$/u.test(those?.lower ?? '')) return undefined;
  const verbs = right.flatMap((_, at) => (at > 2 && isFiniteAt(right, at) ? [at] : []));
  // What is said of them comes behind what "who" tells.
  const own = verbs.findLast((at) => !auxiliaryForms.has(right[at - 1]?.lower ?? '')) ?? 0;
  const words = verbs.length > 1 ? shortened(right, LONGEST - 'What share '.length, own + 1) : undefined;
  return worded('question', words && `What share ${textOf(words)}`);
}

/** "timber valued at $3m", "a house worth $3m" */
function valuedAt({ left }: Sides, mentions: readonly Mention[]): Wording | undefined {
  const [verb, link] = left.slice(-2);
  const end =
    link?.lower === 'worth'
      ? -1
      : link?.lower === 'at' && /^(?:valued|estimated|priced)$/u.test(verb?.lower ?? '')
        ? -2
        : 0;
  const noun = end === 0 ? [] : nounAtEnd(left.slice(0, end));
  const phrase = noun.length === 0 ? undefined : phraseOf(noun, mentions);
  return worded('noun', phrase && `Value of ${phrase}`);
}

/** Without "below": what falls below a sum does not fall by it. */
function withoutBound({ start, end, quote }: Span & { readonly quote: { readonly exact: string } }): Span {
  const bound = /^(?:below|above|beyond)\s+/iu.exec(quote.exact)?.[0] ?? '';
  return { start: start + bound.length, end };
}

/** The noun that a sum stands before: "a $4m contract", "the 20 percent stake". */
function worthOf(lead: string, { left, right }: Sides, mentions: readonly Mention[]): Wording | undefined {
  if (!/^(?:an?|the|its|his|her|their)$/u.test(left.at(-1)?.lower ?? '')) return undefined;
  const noun = right.slice(0, nounEnd(right, 0));
  if (noun.length === 0 || mayBeParticiple(noun.at(-1)) || !isSubject([...left.slice(-1), ...noun])) return undefined;
  const phrase = phraseOf(right, mentions, 'the ');
  return phrase === undefined ? undefined : worded('noun', `${lead} ${phrase}`);
}

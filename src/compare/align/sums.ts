import type { ClaimInContext } from '../../claims/index.ts';

/** Whether a figure with others that its article gives of the same sort makes up the figure of another article. Symmetric. */
export type Sums = (a: ClaimInContext, b: ClaimInContext) => boolean;

/** Figures that a sum is made of, beside the one in question: of more than these any number can be made. */
const MOST_ADDED = 2;

/**
 * Tells how the figures of a story add up. "Three people on the ground were killed. The four on board died, too" is seven
 * dead, and the three are not held against the seven of another report.
 */
export function sumsAmong(claims: readonly ClaimInContext[]): Sums {
  const bySort = new Map<string, ClaimInContext[]>();
  for (const found of claims) {
    const key = sortOf(found);
    if (key === undefined || exactOf(found) === undefined) continue;
    const some = bySort.get(key);
    if (some) some.push(found);
    else bySort.set(key, [found]);
  }
  return (a, b) => {
    const [x, y] = [exactOf(a), exactOf(b)];
    const key = sortOf(x !== undefined && y !== undefined && x < y ? a : b);
    if (x === undefined || y === undefined || key === undefined) return false;
    const some = bySort.get(key) ?? [];
    const [lower, higher] = x < y ? [a, y] : [b, x];
    // What gives the higher figure itself has another part of it in the lower one, unless two sources disagree.
    const isWithin = some.some((one) => exactOf(one) === higher && !haveOtherSources(one, lower));
    return isWithin || makesUp(Math.abs(x - y), addends(some, lower));
  };
}

const haveOtherSources = (
  { claim: { attribution: a } }: ClaimInContext,
  { claim: { attribution: b } }: ClaimInContext,
) => a !== undefined && b !== undefined && a !== b;

/** The other figures of an article that a figure may be added to: what it gives twice alike is one figure, and a part is within. */
function addends(some: readonly ClaimInContext[], lower: ClaimInContext): readonly number[] {
  const own = exactOf(lower);
  const others = some.filter(
    (one) => exactOf(one) !== own && !isWithinAnother(one) && (exactOf(one) !== 1 || adds(one)),
  );
  return [...new Set(others.map(exactOf))].filter((value) => value !== undefined);
}

function makesUp(difference: number, parts: readonly number[], most = MOST_ADDED): boolean {
  return parts.some(
    (part, at) =>
      part === difference ||
      (most > 1 && part < difference && makesUp(difference - part, parts.slice(at + 1), most - 1)),
  );
}

/** "two of them", "three in critical condition", "including a child". */
const isWithinAnother = ({ claim: { quote } }: ClaimInContext): boolean =>
  /^\s*(?:of\s+(?:the|them|those|these|whom)|in\s+(?:a\s+)?(?:critical|serious|stable))\b/u.test(quote.suffix) ||
  /\bof\s+(?:the|them|those|these|whom)\b|critical|serious/u.test(quote.exact) ||
  quote.prefix
    .toLowerCase()
    .split(/\s/u)
    .slice(-WITHIN_BEFORE)
    .some((word) => withinWords.has(word));

/** Words before a figure in which it is told to be of those counted before: "among the dead were". */
const WITHIN_BEFORE = 5;

const withinWords: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'among']);

/** "another man was hurt", "a fifth person died": one more than those told of before. */
const adds = ({ claim: { quote } }: ClaimInContext): boolean =>
  /\b(?:another|others?|also|too|second|third|fourth|fifth|sixth)\b/iu.test(
    quote.prefix.slice(-16) + quote.exact + quote.suffix.slice(0, 16),
  );

/** What a figure is a figure of in its article: those hurt and those of whom it is left open are one sort. */
function sortOf({ claim, context }: ClaimInContext): string | undefined {
  if (claim.kind === 'casualty') {
    if (context.event?.isPast === true || context.isApart === true) return undefined;
    return `${claim.article} ${context.facet === 'affected' ? 'injured' : context.facet}`;
  }
  const noun = context.head.at(-1);
  return claim.kind === 'count' && noun !== undefined ? `${claim.article} ${noun} ${context.facet}` : undefined;
}

function exactOf({ claim }: ClaimInContext): number | undefined {
  if (!('min' in claim.value) || claim.kind === 'duration') return undefined;
  return claim.value.min !== null && claim.value.min === claim.value.max ? claim.value.min : undefined;
}

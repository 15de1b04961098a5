import type { ClaimInContext } from '../../claims/index.ts';
import { conceptsOf } from '../../claims/text/stems.ts';

/** Whether two claims of one kind can be of one matter at all, by what parts claims of that kind. Symmetric. */
export function facetsFit(a: ClaimInContext, b: ClaimInContext): boolean {
  switch (a.claim.kind) {
    case 'casualty':
    case 'date':
    case 'money':
    case 'percent':
    case 'duration':
      return a.context.facet === b.context.facet;
    case 'count':
      return a.context.facet === b.context.facet || shareHead(a, b);
    case 'quote':
      // Two quotations that share no word are two utterances, whatever stands around them.
      return a.context.head.some((stem) => b.context.head.includes(stem));
    case 'status':
    case 'place':
    case 'attribution':
      return true;
    default:
      return a.claim satisfies never;
  }
}

/** Whether what two claims count goes by one word or by two words for one thing. */
function shareHead(a: ClaimInContext, b: ClaimInContext): boolean {
  const heads = new Set(a.context.head.slice(-1).flatMap((stem) => [stem, ...conceptsOf(stem)]));
  return b.context.head.slice(-1).some((stem) => [stem, ...conceptsOf(stem)].some((word) => heads.has(word)));
}

import type { ClaimInContext } from '../../claims/index.ts';
import { type Claim, claim as claimSchema, type QuantityValue } from '../../claims/schema.ts';
import type { AppliedEdit } from '../schema.ts';
import { wordedValue } from '../verdicts/words.ts';
import { daysOf } from './days.ts';
import { type EditFault, editFaults, type Refuse } from './faults.ts';
import { findClaim } from './quotes.ts';
import type { EditOf, PlacedEdit } from './schema.ts';

/** A story's claims as an editor corrected them, and what was corrected of each, by its id. */
export interface Corrected {
  readonly claims: readonly ClaimInContext[];
  readonly edited: ReadonlyMap<string, readonly AppliedEdit[]>;
}

export interface CorrectionRequest {
  readonly claims: readonly ClaimInContext[];
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly PlacedEdit[];
  readonly refuse: Refuse;
}

/** Corrects values and speakers of claims, before they are aligned. */
export function correctClaims({ claims, texts, entries, refuse }: CorrectionRequest): Corrected {
  const byId = new Map(claims.map((found) => [found.claim.id, found]));
  const edited = new Map<string, readonly AppliedEdit[]>();
  for (const entry of entries) {
    const { edit } = entry;
    if (edit.edit !== 'correct') continue;
    const search = findClaim(edit, { texts, claims: [...byId.values()], where: 'of this article' });
    const result = 'fault' in search ? search : corrected(search.found.claim, edit);
    if ('found' in search && 'claim' in result) {
      const { id } = result.claim;
      byId.set(id, { ...search.found, claim: result.claim });
      const what = { edit: edit.edit, what: whatOf(search.found.claim, result.claim), because: edit.because };
      edited.set(id, [...(edited.get(id) ?? []), what]);
    } else if ('fault' in result) refuse(entry, result.fault);
  }
  return { claims: [...byId.values()], edited };
}

type Result = { readonly claim: Claim } | { readonly fault: EditFault };

function corrected(claim: Claim, { value, speaker }: EditOf<'correct'>): Result {
  if (value === undefined && speaker === undefined) return { fault: editFaults.nothingCorrected() };
  const valued = value === undefined ? { claim } : withValue(claim, value);
  if ('fault' in valued || speaker === undefined) return valued;
  return withSpeaker(valued.claim, speaker);
}

function withValue(claim: Claim, change: NonNullable<EditOf<'correct'>['value']>): Result {
  const { edtf, from, to } = change;
  const days = edtf === undefined ? {} : from !== undefined && to !== undefined ? { from, to } : daysOf(edtf);
  if (days === undefined) return { fault: editFaults.noDays(edtf ?? '') };
  const value = { ...claim.value, ...days, ...change };
  const parsed = claimSchema.safeParse({ ...claim, value });
  if (!parsed.success) return { fault: editFaults.otherValue(claim.kind, Object.keys(claim.value)) };
  const fault = orderFault(parsed.data);
  return fault ? { fault } : { claim: withoutFalseHedge(parsed.data) };
}

/** Words that make an interval of a figure don't qualify one that an editor states as exact. */
function withoutFalseHedge(claim: Claim): Claim {
  if (!('min' in claim.value) || claim.value.min !== claim.value.max) return claim;
  const { hedge: _, ...exact } = claim;
  return exact;
}

function orderFault({ value }: Claim): EditFault | undefined {
  if ('min' in value && value.min !== null && value.max !== null && value.min > value.max) {
    return editFaults.wrongWay('min', 'max');
  }
  return 'from' in value && value.from !== null && value.to !== null && value.from > value.to
    ? editFaults.wrongWay('from', 'to')
    : undefined;
}

function withSpeaker(claim: Claim, speaker: string | null): Result {
  if (claim.kind === 'attribution') return { fault: editFaults.noSpeaker() };
  const { attribution: _, ...unsaid } = claim;
  const said: Claim = speaker === null ? unsaid : { ...claim, attribution: speaker };
  return { claim: said.kind === 'quote' ? { ...said, value: { ...said.value, speaker } } : said };
}

/** "“a dozen people” is read as 12, not as 10 to 14, and is laid to the coastguard, not to nobody named." */
function whatOf(before: Claim, after: Claim): string {
  const quote = `“${before.quote.exact.replace(/\s+/gu, ' ')}”`;
  const [was, is] = [valueInWords(before), valueInWords(after)];
  const read = was === is ? [] : [`is read as ${is}, not as ${was}`];
  const [said, says] = [speakerInWords(before), speakerInWords(after)];
  const spoken = said === says ? [] : [`is laid to ${says}, not to ${said}`];
  const changes = [...read, ...spoken];
  return `${quote} ${changes.length === 0 ? `is read as ${is}` : changes.join(', and ')}.`;
}

function valueInWords(claim: Claim): string {
  switch (claim.kind) {
    case 'date':
      return claim.value.edtf;
    case 'money':
      return `${figure(claim.value)} ${claim.value.currency}`;
    case 'casualty':
    case 'count':
    case 'percent':
    case 'duration':
      return `${figure(claim.value)} (${claim.value.unit})`;
    case 'quote':
    case 'place':
    case 'status':
    case 'attribution':
      return wordedValue(claim);
    default:
      return claim satisfies never;
  }
}

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function figure({ min, max }: QuantityValue): string {
  if (min !== null && max !== null)
    return min === max ? plain.format(min) : `${plain.format(min)} to ${plain.format(max)}`;
  if (min !== null) return `at least ${plain.format(min)}`;
  return max === null ? 'any number' : `at most ${plain.format(max)}`;
}

function speakerInWords(claim: Claim): string {
  return (claim.kind === 'quote' ? claim.value.speaker : claim.attribution) ?? 'nobody named';
}

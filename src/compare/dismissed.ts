import type { AppliedEdit } from './schema.ts';

/** Whether an editor set a comparison aside: it keeps its verdict and its page, and is no discrepancy. */
export function isDismissed({ edited }: { readonly edited?: readonly AppliedEdit[] | undefined }): boolean {
  return edited?.some(({ edit }) => edit === 'dismiss') ?? false;
}

/** Stands for the site's host as long as none is stated: no such site exists. */
export const UNSTATED_SITE = 'https://example.org';

/** A whole address where the host is known; else the path alone, which some readers follow and none takes for another site's. */
export function wholeAddress(href: string, site: URL | undefined): string {
  return site === undefined || site.origin === UNSTATED_SITE ? href : new URL(href, site).href;
}

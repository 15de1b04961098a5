import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run is reached. */
    browserAddress: string;
  }
}

/** Starts one browser for all files of browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowser();
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}

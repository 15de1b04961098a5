import { expect, test } from 'vitest';
import { countReport } from './count.ts';

test('tests are counted, and a file that could not be run counts as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(countReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 });
});

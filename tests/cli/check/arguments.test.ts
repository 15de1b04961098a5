import { expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/check/arguments.ts';

test('without arguments all stories are checked, and no verdict fails', () => {
  expect(readArguments([])).toEqual({ folders: [], failOn: undefined, against: undefined, json: false });
});

test('options and folders in any order', () => {
  expect(readArguments(['--json', 'content/ferry', '--fail-on=update', '--against', 'new.md'])).toEqual({
    folders: ['content/ferry'],
    failOn: 'update',
    against: 'new.md',
    json: true,
  });
});

test.each([
  [
    ['--fail-on', 'agree'],
    'expected --fail-on to be one of conflict, update, attribution, wording, precision, not `agree`',
  ],
  [['--fail-on'], "Option '--fail-on <value>' argument missing"],
  [['--loud'], "Unknown option '--loud'"],
  [['a', 'b', '--against', 'c.md'], 'expected one story beside --against, not 2'],
])('%j is refused', (args, fault) => {
  expect(() => readArguments(args)).toThrow(fault);
});

import { expect, test } from 'vitest';
import { readQuery, writeQuery } from '../../../src/client/search/address.ts';

const choices = { kinds: ['comparison', 'casualty'], stories: ['harbour'] };

test.each([
  ['?q=12+dead&kind=casualty&story=harbour', { text: '12 dead', kind: 'casualty', story: 'harbour' }],
  ['?kind=<script>&story=nowhere', { text: '', kind: undefined, story: undefined }],
  ['', { text: '', kind: undefined, story: undefined }],
])('%s is read', (address, query) => expect(readQuery(address, choices)).toEqual(query));

test.each([
  [{ text: '' }, ''],
  [{ text: 'Peña & co', kind: 'comparison' }, '?q=Pe%C3%B1a+%26+co&kind=comparison'],
])('%o is written', (query, address) => {
  expect(writeQuery(query)).toBe(address);
  expect(readQuery(address, choices)).toMatchObject(query);
});

import { expect, test } from 'vitest';
import { createAnswering, type SearchState } from '../../../src/client/search/answering.ts';
import { createLinks } from '../../../src/site/links.ts';
import type { SearchFile } from '../../../src/site/search-record.ts';
import { searchFile } from '../../../src/site/search-records.ts';

const file: SearchFile = {
  ...searchFile([], createLinks('/')),
  records: [{ type: 'actor', title: 'Harbour master', text: '', url: '/master/', story: 's' }],
};

function recorded(load: () => Promise<SearchFile>) {
  const states: string[] = [];
  const show = (state: SearchState) => {
    states.push(state.state === 'answered' ? `${state.text}: ${state.result.found.length}` : state.state);
  };
  return { states, ask: createAnswering(load, show) };
}

test('records are loaded once, with the first query', async () => {
  let loads = 0;
  const { states, ask } = recorded(async () => {
    loads += 1;
    return file;
  });
  expect(loads).toBe(0);
  await ask({ text: '' });
  await ask({ text: ' harbour ' });
  await ask({ text: 'nothing' });
  expect(states).toEqual(['empty', 'loading', 'harbour: 1', 'loading', 'nothing: 0']);
  expect(loads).toBe(1);
});

test('a failure is told, and the next query tries again', async () => {
  const outcomes = [Promise.reject(new Error('offline')), Promise.resolve(file)];
  const { states, ask } = recorded(() => outcomes.shift() ?? Promise.resolve(file));
  await ask({ text: 'harbour' });
  await ask({ text: 'harbour' });
  expect(states).toEqual(['loading', 'failed', 'loading', 'harbour: 1']);
});

test('of queries that wait, the last is answered', async () => {
  const { states, ask } = recorded(() => Promise.resolve(file));
  await Promise.all([ask({ text: 'h' }), ask({ text: 'ha' })]);
  expect(states).toEqual(['loading', 'loading', 'ha: 1']);
});

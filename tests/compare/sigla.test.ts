import { expect, test } from 'vitest';
import { extract } from '../../src/claims/index.ts';
import { sigla } from '../../src/compare/sigla.ts';

const article = (id: string, published?: string) => ({ id, published, extraction: extract({ id, text: 'Text.' }) });

test('letters go by date, undated articles come last, then by id', () => {
  const given = [article('d'), article('b', '2031-02-02'), article('c'), article('a', '2031-02-03')];
  expect(sigla(given).map(({ siglum, article: { id } }) => `${siglum} ${id}`)).toEqual(['A b', 'B a', 'C c', 'D d']);
  expect(sigla(given.toReversed())).toEqual(sigla(given));
});

test('the twenty-seventh article is AA', () => {
  const many = Array.from({ length: 28 }, (_, at) => article(`article-${String(at).padStart(2, '0')}`));
  expect(sigla(many).at(26)?.siglum).toBe('AA');
  expect(sigla(many).at(27)?.siglum).toBe('AB');
});

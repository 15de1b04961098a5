import { describe, expect, test } from 'vitest';
import { canShorten, initialsOf, readBodyName } from '../../../src/compare/actors/body-names.ts';
import { canBeOnePerson, readPersonName } from '../../../src/compare/actors/person-names.ts';

const person = (name: string) => readPersonName(name.split(' ')) ?? { given: '', middle: [], surname: '', suffix: '' };

describe('two names of a person', () => {
  test.each([
    ['jane doe', 'jane doe', true],
    ['jane m doe', 'jane doe', true],
    ['jane m doe', 'jane mary doe', true],
    ['jane m doe', 'jane k doe', false],
    ['j doe', 'jane doe', true],
    ['jane doe', 'john doe', false],
    ['mike ostrow', 'michael ostrow', true],
    ['john doe jr', 'john doe', true],
    ['john doe jr', 'john doe sr', false],
    ['elena ruiz prado', 'elena ruiz', true],
    ['elena ruiz prado', 'elena prado', true],
    ['tremontay ellis', 'tremontey ellis', true],
    ['maria ellis', 'marie ellis', false],
    ['jane doe', 'jane roe', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(canBeOnePerson(person(a), person(b))).toBe(same);
    expect(canBeOnePerson(person(b), person(a))).toBe(same);
  });
});

describe('what the name of a body says', () => {
  test.each([
    ['us department of commerce', 'United States', 'commerce department'],
    ['kenyan commerce department', 'Kenya', 'commerce department'],
    ['commerce department', '', 'commerce department'],
    ['harvane holding ltd', '', 'harvane'],
    ['organisation for relief', '', 'organization relief'],
  ])('%s', (name, country, core) => {
    expect(readBodyName(name.split(' '))).toMatchObject({ country, core });
  });

  test('initials leave out small words, or not', () => {
    expect(initialsOf(['department', 'of', 'trade'])).toEqual(['dt', 'dot']);
  });

  test.each([
    ['nrf', 'northern relief fund', true],
    ['unicef', 'united nations fund', false],
    ['frn', 'northern relief fund', false],
  ])('%s for %s: %s', (acronym, name, can) => {
    expect(canShorten(acronym, name.split(' '))).toBe(can);
  });
});

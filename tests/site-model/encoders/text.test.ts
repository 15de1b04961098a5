import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, textFragment } from '../../../src/site/encoders/index.ts';
import { anyText, hostileTexts } from './hostile.ts';

describe('one line', () => {
  test.each([
    [' two\n\nlines ', 'two lines'],
    ['one\u2028two\u0085three', 'one two three'],
    ['user\u202egnp.exe', 'usergnp.exe'],
    ['\u2067back\u2069 to front', 'back to front'],
    ['عربي stays', 'عربي stays'],
    ['a\ud800b', 'a\ufffdb'],
  ])('%j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('no text has a second line, control characters or signs of direction left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(oneLine(text).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('text fragments', () => {
  const page = 'https://post.example/ferry';
  const quoted = (exact: string, prefix = '') => textFragment(page, { exact, prefix });

  test('a quotation of some words is named whole', () => {
    expect(quoted('at least 12 people were hurt')).toBe(`${page}#:~:text=at%20least%2012%20people%20were%20hurt`);
  });

  test('signs of the directive’s own are encoded', () => {
    expect(quoted('a well-known, loved & lost one')).toBe(
      `${page}#:~:text=a%20well%2Dknown%2C%20loved%20%26%20lost%20one`,
    );
  });

  test('few words come with those before them on their line, but for a half word', () => {
    expect(quoted('12 people', 'eck of the harbour\nPolice say that ')).toBe(
      `${page}#:~:text=Police%20say%20that-,12%20people`,
    );
    expect(quoted('12 people', 'eck of the ')).toBe(`${page}#:~:text=of%20the-,12%20people`);
  });

  test('few words that stand glued to a sign come without', () => {
    expect(quoted('Tern', 'the ferry “')).toBe(`${page}#:~:text=Tern`);
  });

  test('a long quotation, or one of several paragraphs, is named by its ends', () => {
    const words = Array.from({ length: 20 }, (_, at) => `w${at + 1}`).join(' ');
    expect(quoted(words)).toBe(`${page}#:~:text=w1%20w2%20w3%20w4%20w5,w16%20w17%20w18%20w19%20w20`);
    expect(quoted('We stayed.\n\nThen we left.')).toBe(`${page}#:~:text=We%20stayed.,Then%20we%20left.`);
  });

  test('a fragment that the address has is kept', () => {
    const [address] = [textFragment(`${page}#update`, { exact: 'four words of it', prefix: '' })];
    expect(address).toBe(`${page}#update:~:text=four%20words%20of%20it`);
  });

  test('addresses that are no pages stay as they are', () => {
    expect(textFragment('mailto:desk@post.example', { exact: 'four words of it', prefix: '' })).toBe(
      'mailto:desk@post.example',
    );
  });

  const isAddress = (exact: string, prefix: string) => {
    const address = textFragment(page, { exact, prefix });
    expect(address).toMatch(/^[\x21-\x7e]+$/u);
    const directive = /#:~:text=(?<terms>.*)$/u.exec(address)?.groups?.terms ?? '';
    expect(directive).toMatch(/^(?:[^,&-]+-,)?[^,&-]*(?:,[^,&-]+)?$/u);
    expect(new URL(address).host).toBe('post.example');
  };

  test.each(hostileTexts)('%j makes an address', (text) => isAddress(text, text));

  test('any quotation makes an address', () => {
    fc.assert(fc.property(anyText, anyText, isAddress));
  });
});

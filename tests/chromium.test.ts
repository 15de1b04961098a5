import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser that the environment names is taken before any other', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a path that leads to no browser is told, not passed over', () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser');
  expect(() => findChromium()).toThrow('CHROME_PATH leads to no file: /no/such/browser');
});

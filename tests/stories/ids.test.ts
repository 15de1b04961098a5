import { expect, test } from 'vitest';
import { idOf } from '../../src/stories/index.ts';

test.each([
  ['harbour-post', 'harbour-post'],
  ['Harbour Post', 'harbour-post'],
  ['harbour_post.v2', 'harbour-post-v2'],
  ['Le Télégramme', 'le-telegramme'],
  ['--dawn--', 'dawn'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(80), 'x'.repeat(64)],
  [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
  ['報道', ''],
])('the id of %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

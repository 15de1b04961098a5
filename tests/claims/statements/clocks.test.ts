import { expect, test } from 'vitest';
import { extract } from '../../../src/claims/index.ts';

function clocksIn(text: string): readonly (readonly [string, string])[] {
  return extract({ id: 'example', text, reference: '2031-05-06' }).claims.flatMap(({ claim }) =>
    claim.kind === 'date' && claim.value.edtf.includes('T') ? [[claim.quote.exact, claim.value.edtf] as const] : [],
  );
}

test.each<[string, readonly (readonly [string, string])[]]>([
  ['The lock broke at 4:17 a.m. on Sunday.', [['4:17 a.m.', '2031-05-04T04:17']]],
  ['The lock broke at 4.17pm on Sunday.', [['4.17pm', '2031-05-04T16:17']]],
  [
    'On Sunday the lock broke shortly before 3 a.m. and flooded.',
    [['shortly before 3 a.m.', '2031-05-04T02:40/2031-05-04T03:00']],
  ],
  ['On Sunday the lock broke at about 2:50am.', [['about 2:50am', '2031-05-04T02:50~']]],
  ['On Sunday the lock broke at half past four in the afternoon.', [['half past four', '2031-05-04T16:30']]],
  [
    'On Sunday the lock broke just after a quarter to six.',
    [['just after a quarter to six', '2031-05-04T05:45?/2031-05-04T06:05?']],
  ],
  ["On Sunday the lock broke at five o'clock.", [["five o'clock", '2031-05-04T05:00?']]],
  ['The lock broke at ten past five on Sunday.', [['ten past five', '2031-05-04T05:10?']]],
  ['The lock broke at 5.10 on Sunday evening.', [['5.10', '2031-05-04T17:10']]],
  ['The lock broke at 12.10 on Sunday morning.', [['12.10', '2031-05-04T00:10']]],
  ['The lock broke at 5:10 this afternoon.', [['5:10', '2031-05-06T17:10']]],
  ['The lock broke at twenty-five to six.', [['twenty-five to six', '2031-05-06T05:35?']]],
  ['On Sunday the crew was freed by 9 p.m.', [['by 9 p.m.', '../2031-05-04T21:00']]],
  ['The lock broke on Sunday morning.', []],
  ['Posted at 4:17 a.m. on Sunday.', []],
  ['Posted: Sunday, May 4, 2031 4:17 AM. The lock broke.', []],
  ['4:17 a.m. GMT: The lock broke.', []],
])('%s', (text, clocks) => {
  expect(clocksIn(text)).toEqual(clocks);
});

test('the day is told beside the hour', () => {
  const { claims } = extract({ id: 'example', text: 'The lock broke at 4am yesterday.', reference: '2031-05-06' });
  expect(claims.flatMap(({ claim }) => (claim.kind === 'date' ? claim.value.edtf : []))).toEqual(
    expect.arrayContaining(['2031-05-05', '2031-05-05T04:00']),
  );
});

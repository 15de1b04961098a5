import { expect, test } from 'vitest';
import { extract } from '../../../../src/claims/index.ts';

function firstIn(text: string) {
  const casualty = extract({ id: 'example', text, reference: '2024-03-15' }).layers.casualties[0];
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return {
    event: words(casualty?.event),
    when: words(casualty?.when),
    apart: words(casualty?.apart),
    cue: words(casualty?.cue),
  };
}

test('a figure keeps what did it and when', () => {
  expect(firstIn('Nine people died in the ferry accident on Tuesday.')).toMatchObject({
    event: 'ferry accident',
    when: 'Tuesday',
    cue: 'died',
  });
});

test('the event may stand before the figure', () => {
  expect(firstIn('The drone strikes have killed 30 people since January.')).toMatchObject({
    event: 'drone strikes',
    when: 'January',
  });
});

test('a figure of another event says so', () => {
  expect(firstIn('In a separate attack, four soldiers were wounded.').apart).toBe('separate attack');
  expect(firstIn('Landslides have killed 900 people in recent years.').apart).toBe('recent years');
  expect(firstIn('Four soldiers were wounded in the attack.').apart).toBeUndefined();
  expect(firstIn('Nine people died in the recent storms.').apart).toBeUndefined();
});

import { aims } from './aims.ts';
import type { Measured } from './measure.ts';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

/** Lines of the table: task, set, figure, ours, first aim and aim, in percent. */
export function tableOf(all: readonly Measured[]): string {
  const rows = all.flatMap(({ task, set, headlines, scores }) =>
    headlines.map(([label, ...path]) => {
      const [first, aim] = aims[`${task}/${set}`]?.[label] ?? [];
      const ours = path.reduce((at: unknown, key) => (at as Record<string, unknown> | undefined)?.[key], scores);
      return [
        `${task}/${set}`.padEnd(28),
        label.padEnd(24),
        percent(Number(ours)),
        first === undefined ? '      ' : percent(first),
        aim === undefined ? '      ' : percent(aim),
      ].join('  ');
    }),
  );
  const head = ['task/set'.padEnd(28), 'figure'.padEnd(24), '  ours', ' first', '   aim'].join('  ');
  return [head, '-'.repeat(head.length), ...rows].join('\n');
}

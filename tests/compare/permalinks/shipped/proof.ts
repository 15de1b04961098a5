import { parseArgs } from 'node:util';
import { runCommand, WrongCall } from '../../../../src/cli/command.ts';
import { prove } from './prove.ts';

const usage = `npm run permalinks:proof [-- FROM TO]

  Takes the shipped stories through the sequences of random changes with numbers from FROM up to TO, and follows every
  link after each. Default 0 to 500.`;

await runCommand({ name: 'permalinks:proof', usage }, (args) => {
  const [from = 0, to = 500, ...others] = parseArgs({ args, allowPositionals: true }).positionals.map(Number);
  if (others.length > 0 || !Number.isInteger(from) || !Number.isInteger(to))
    throw new WrongCall('expected two numbers');
  const start = performance.now();
  const { failures, ...figures } = prove(from, to);
  for (const failure of failures) console.log(failure);
  console.log(JSON.stringify(figures, undefined, 2));
  console.log(`${Math.round((performance.now() - start) / 1000)} s`);
});

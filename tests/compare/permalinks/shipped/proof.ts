import { prove } from './prove.ts';

const [from = 0, to = 500] = process.argv.slice(2).map(Number);
const start = performance.now();
const { failures, ...figures } = prove(from, to);
for (const failure of failures) console.log(failure);
console.log(JSON.stringify(figures, undefined, 2));
console.log(`${Math.round((performance.now() - start) / 1000)} s`);

import { benchCollation } from './collation.ts';
import { benchExtraction } from './extraction.ts';
import { benchHostile } from './hostile.ts';

benchExtraction(process.argv[2] ?? '../shared/eval');
benchHostile();
benchCollation();

import { benchCollation } from './collation.ts';
import { benchExtraction } from './extraction.ts';

benchExtraction(process.argv[2] ?? '../shared/eval');
benchCollation();

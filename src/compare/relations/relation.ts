/**
 * How two values of one thing stand to each other: the same; different and yet both can be true; no single reality
 * fits both; or nothing can be said.
 */
export type Relation = 'equal' | 'compatible' | 'incompatible' | 'unknown';

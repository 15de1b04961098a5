import { z } from 'zod';

/** The keys that a schema knows at a path of what was read; none where it knows no keys there. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return knownKeys(schema.unwrap(), path, value);
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => hasTagOf(option, value));
    return fitting === undefined ? [] : knownKeys(fitting, path, value);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner: unknown = schema.shape[String(step)];
    return inner instanceof z.ZodType ? knownKeys(inner, rest, within(value, step)) : [];
  }
  return schema instanceof z.ZodArray && step !== undefined ? knownKeys(schema.element, rest, within(value, step)) : [];
}

/** Whether the constants of a record's schema are those of the value. */
function hasTagOf(schema: z.core.$ZodType, value: unknown): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  return Object.entries(schema.shape).every(
    ([key, part]) => !(part instanceof z.ZodLiteral) || part.safeParse(within(value, key)).success,
  );
}

function within(value: unknown, key: PropertyKey): unknown {
  return Object(value)[key];
}

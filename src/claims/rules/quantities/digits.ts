/** What a run of digits stands for, or nothing where its separators group it in no known way: "1,200", "10.5". */
export function digitsValue(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  // 1,200,000 and, as India writes it, 12,00,000.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''));
  return undefined;
}

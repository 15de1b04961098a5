/** What moves by points of a percentage: "cut its rate by half a point". */
export const rateWords: ReadonlySet<string> = new Set(
  'rate rates inflation unemployment interest yield yields % percent cent borrowing lending'.split(' '),
);

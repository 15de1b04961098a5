/** Verbs whose date is the beginning of something that goes on; any form. */
export const beginnings: ReadonlySet<string> = new Set(
  `began begin begins begun beginning started start starts starting launched launches launching initiated initiates
  commenced erupted founded established dating`.split(/\s+/u),
);

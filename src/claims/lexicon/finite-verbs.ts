/** Forms that carry another verb and say little by themselves. */
export const auxiliaryForms: ReadonlySet<string> = new Set(
  'am is are was were has have had will would can could may might must should shall do does did being having during'.split(
    ' ',
  ),
);

/** Forms that make a clause of the words around them: auxiliaries, and pasts that do not end in -ed. */
export const finiteForms: ReadonlySet<string> = new Set(
  `am is are was were has have had will would can could may might must should shall do does did
  ate beat became began bent bet bit bled blew bore bought broke brought built burst came cast caught chose clung cost
  crept cut dealt drew drank drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit
  hung hurt kept knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang
  sank sat saw sent set shook shone shot shrank shut slept slid sold sought spent split spoke spread sprang stole stood
  struck stuck sued swam swept swore swung taught thought threw told took tore understood went wept withdrew woke won
  wore wound wove wrote`.split(/\s+/u),
);

/** Words in -ed that stand before nouns more often than they make a clause. */
export const participialAdjectives: ReadonlySet<string> = new Set(
  `alleged armed wounded injured united suspected displaced limited proposed so-called organised organized advanced
  estimated unidentified unnamed unmanned experienced armored armoured disputed combined increased continued detailed
  documented sacred naked wicked hundred need speed deed seed weed breed indeed`.split(/\s+/u),
);

/** Nouns for what is paid, owed or offered, which a report names in few other words. */
export const sumNouns: ReadonlySet<string> = new Set(
  `reward rewards bounty payment payout bonus fine penalty refund deposit ransom bribe bail fee fare salary wage pension rent
   compensation grant subsidy bill price offer bid levy toll donation prize`.split(/\s+/u),
);

/** Past forms that move a sum from one figure to another: "the reward was doubled to". */
export const priceVerbs: ReadonlySet<string> = new Set(
  `raised raises raise doubled doubles trebled tripled increased increases lifted cut cuts lowered reduced halved rose fell
   upped set fixed put`.split(/\s+/u),
);

/** Words that open a phrase which tells more of the noun before them. */
export const prepositions: ReadonlySet<string> = new Set(
  'of in for on to from aboard at by with among against across over between under within during via through amid'.split(
    ' ',
  ),
);

/** Words that open another clause: what stands behind them speaks of something else. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  `and but or which who whom whose that where when while whilst as after before because although though since until
  if unless so than amid despite following including named called dealing leading leaving making marking citing prompting`.split(
    /\s+/u,
  ),
);

/** Words that a phrase cut short must not end on. */
export const danglers: ReadonlySet<string> = new Set(
  `a an the of in for on to from at by with and or but that which who as its his her their our this these those
  early mid late around about than into via during since until between under within against among across over
  be been being is are was were has have had not also more most some any all`.split(/\s+/u),
);

/** Words that a label must not end on, beside those: they lead to the figure that was left out of it. */
export const figureLeads: ReadonlySet<string> = new Set(
  'approximately nearly roughly almost below above least exactly just only estimated valued worth'.split(' '),
);

/** Words that tell how often a figure is counted and open no label: "$5m annually in rents". */
export const rateAdverbs: ReadonlySet<string> = new Set(['annually', 'yearly', 'apiece']);

/** What was set out to be reached on the sets that rules were developed with: first aim, and the aim. Shares, 0 to 1. */
export const aims: Readonly<Record<string, Readonly<Record<string, readonly [first: number, aim: number]>>>> = {
  'timex/meantime-dev': { 'calendar value': [0.82, 0.89], 'span, relaxed': [0.88, 0.92], value: [0.73, 0.8] },
  'timex/wikiwars-tml': { 'calendar value': [0.7, 0.88] },
  'quant/NewsQuant-dev': {
    value: [0.86, 0.93],
    'value and unit': [0.74, 0.84],
    'value and bound': [0.83, 0.91],
    'bounded only': [0.85, 0.92],
  },
  'quant/meantime-values-dev': { 'relaxed typed': [0.88, 0.93], 'strict typed': [0.78, 0.85] },
  'quotes/polnear-dev': { 'span and speaker': [0.8, 0.88] },
  'casualty/cis530p-dev': { 'killed accuracy': [0.9, 0.93], 'injured accuracy': [0.8, 0.86] },
  'ner/wikigold': { 'strict typed': [0.66, 0.78], 'relaxed typed': [0.78, 0.87] },
  'ner/meantime-dev': { 'relaxed typed': [0.72, 0.82] },
  'align/meantime-dev': { 'pairs with other words': [0.7, 0.8] },
  'sbd/golden-rules': { 'items fully right': [0.96, 1] },
  'sbd/gum-news': { sentences: [0.965, 0.98] },
};

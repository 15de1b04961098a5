/** What the rules that judge a comparison go by, as sentences for readers. */
export const verdictRules: Readonly<Record<string, string>> = {
  'verdict/single': 'It was found in one report only, so there is nothing to compare.',
  'verdict/same-value': 'The words of all reports allow the same values.',
  'verdict/same-words': 'The quotations have the same words.',
  'verdict/same-state': 'All reports put it in the same state.',
  'verdict/same-name': 'All reports give the same name.',
  'verdict/one-night': 'A night goes on into the next day, so a date of the one and of the other can both be true.',
  'verdict/values-meet': 'There are values that the words of all reports allow.',
  'verdict/values-part': 'There is no value that the words of all reports allow.',
  'verdict/told-in-one':
    'There is no value that the words of all reports allow, but one report gives both: they count differently.',
  'verdict/later-count':
    'The reports are of different times, and what they tell of moves on: a count that rises, an estimate, a plan carried out.',
  'verdict/undated-count':
    'A count that rose from one report to another, and one of the reports does not state its day.',
  'verdict/rising-count':
    'A count that rose from day to day, and what parts otherwise are reports of one day that state no hour.',
  'verdict/moved-plan': 'The dates are of what was still to be, in reports weeks apart: a plan may have been changed.',
  'verdict/undated-figure': 'One of the reports does not state its day, so a count that goes on may explain it.',
  'verdict/maybe-other-things': 'There is no value that all words allow, but nothing tells that they are of one thing.',
  'verdict/later-step': 'The states follow one another, and the later report gives the later one.',
  'verdict/later-state': 'The states can’t hold at once, and the reports are of different days.',
  'verdict/state-undone': 'One of the states undoes the other: what was ordered was taken back.',
  'verdict/other-words': 'The reports say it in words that differ.',
  'verdict/trimmed-quote': 'One report quotes more of the same words than another.',
  'verdict/other-speaker': 'The reports lay the same words to different speakers.',
  'verdict/other-source': 'The reports lay it to different sources.',
  'verdict/other-place': 'The reports give different names of places, which may lie within each other.',
  'edit/verdict': 'An editor set the verdict.',
};

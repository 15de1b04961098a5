/**
 * Words that say nothing of what a claim is about: function words, auxiliaries, general verbs and adverbs of
 * reporting, number words, and the names of days and months. Compared in lower case.
 */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above according across after again against all almost alone along already also although always among an
  and another any anyone anything are aren't around as at away back be became because become becomes been before
  began begin behind being below between both but by came can can't cannot come comes could couldn't did didn't do
  does doesn't doing don't done down during each either else end ended enough etc even ever every everyone few first
  for from further gave get gets getting give given gives go goes going gone got had hadn't has hasn't have haven't
  having he he'd he'll her here hers herself him himself his how however i i'm if in include included includes
  including indeed instead into is isn't it it's its itself just keep kept last late later latest least less let
  likely made make makes making many may me meanwhile might mine more moreover most much must my myself near nearly
  neither never new next no nobody none nor not nothing now of off often old on once one ones only onto or other
  others our ours out over own part per perhaps quite rather really recent recently s said same saw say saying says
  second see seen several shall she should shouldn't since so some someone something soon still such t take taken
  takes than that that's the their theirs them themselves then there therefore these they third this those though
  three through throughout thus time to together told too took toward towards two under until up upon us use used
  using very via was wasn't way we well went were weren't what when where whereas whether which while whilst who
  whom whose why will with within without won't would wouldn't yesterday yet you your yours today tonight tomorrow
  earlier ago day days week weeks month months year years hour hours minute minutes daily weekly annually annual
  number numbers total approximately roughly reportedly allegedly
  four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions
  billion billions trillion percent
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr`.split(/\s+/u),
);

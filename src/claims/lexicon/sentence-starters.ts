/** Words that, with a capital, start a sentence far more often than they continue a name. Lower case. */
export const sentenceStarters = new Set(
  `the a an this that these those there here he she it they we i you his her its their our my your him them
   in on at by for from with without within to into of as if when while where why how what who which whose whether
   after before since until during under over above among amid between against about across along through despite
   because although though unless once and but or nor so yet however moreover furthermore meanwhile nevertheless
   nonetheless instead still then thus therefore also even only just both either neither each every all any some many
   most more much few several other another such no not never now today yesterday tomorrow earlier later last next
   first second third finally recently currently previously additionally besides according despite following
   is are was were do does did has have had can could will would should may must let please perhaps maybe yes
   one two three nobody everyone everything something nothing people officials police critics experts`.split(/\s+/u),
);

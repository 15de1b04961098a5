const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns of what happens at a place, singular and plural. */
export const eventNouns = list(`strike strikes airstrike airstrikes attack attacks raid raids bombing bombings shelling
  bombardment shooting shootings stabbing stabbings explosion explosions blast blasts crash crashes collision collisions
  derailment earthquake earthquakes quake quakes aftershock tremor tremors flood floods flooding fire fires wildfire
  wildfires blaze blazes landslide landslides mudslide mudslides avalanche eruption storm storms hurricane cyclone typhoon
  tornado tornadoes tsunami drought heatwave heat-wave sinking shipwreck capsizing stampede crush collapse protest protests
  demonstration demonstrations rally rallies marches riot riots clash clashes fighting battle battles ambush siege
  massacre killing killings murder murders assassination kidnapping abduction robbery heist outbreak epidemic accident
  accidents incident incidents operation operations offensive invasion coup summit meeting conference talks ceremony
  funeral festival parade trial  match tournament race concert exhibition leak spill
  outage blackout evacuation evacuations arrest arrests rescue drill drills exercise exercises shooting-spree standoff
  gunfight shootout hijacking deaths death`);

/** Verbs of what happens at a place, in the forms that tell of it as done. */
export const eventVerbs = list(`killed killing kills struck striking strikes hit hits attacked attacking bombed bombing
  shelled shot stabbed exploded exploding detonated erupted erupting crashed crashing collided colliding derailed sank
  sunk sinking capsized capsizing drowned died dies injured injuring wounded wounding arrested detained kidnapped abducted
  rescued evacuated collapsed burned burnt flooded landed clashed clashing rallied marched protested demonstrated gathered
  met opened held staged launched fired rammed seized ambushed murdered assassinated robbed occurred happened unfolded
  destroyed damaged`);

/** Prepositions that bring in a place. */
export const placePrepositions = list('in off near at outside across around inside along over throughout');

/** What may stand between the preposition and the name. */
export const placeModifiers = list(`the southern northern eastern western central north south east west north-east
  north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern north-eastern north-western south-eastern south-western downtown upper lower greater nearby coast shore
  coasts city town village port province state region district island capital suburb county area neighbourhood
  neighborhood of 's rural remote mainland war-torn occupied waters international`);

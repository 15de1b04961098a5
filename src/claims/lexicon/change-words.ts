/** Words that say that an amount went up or down. */
export const changeWords: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...direction(
    'up',
    `up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb
    climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains
    gained gaining advance advances advanced advancing expand expands expanded expanding rallies rallied spike
    spikes spiked swell swells swelled swollen upped widen widens widened widening higher hike hiked
    accelerate accelerated upward upwards ballooned skyrocketed rebounded`,
  ),
  ...direction(
    'down',
    `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing slump slumps slumped slumping plunge plunges plunged plunging sink sinks sank sunk
    sinking slide slides slid sliding shed sheds shedding dip dips dipped dipping tumble tumbles tumbled tumbling shrink
    shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction lower lowered lowering slash slashes
    slashed slashing ease eased easing contracted contracting plummet plummets plummeted plummeting downgrade
    downgraded narrow narrowed weaken weakened lost downward downwards cut cuts cutting trimmed`,
  ),
]);

/** Verbs that beside "from" and "to" tell of a change as well; alone they may mean other things: "raised $5m", "moved 40 miles". */
export const movingVerbs: ReadonlySet<string> = new Set(
  `raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting push pushes pushed pushing double doubles
  doubled doubling triple triples tripled tripling halve halves halved halving extend extends extended extending shorten
  shortens shortened shortening revise revises revised revising change changes changed changing move moves moved moving
  shift shifts shifted shifting go goes went gone going bring brings brought bringing take takes took taken taking
  upgrade upgrades upgraded upgrading`.split(/\s+/),
);

/** Words before "by" and a figure that make of it how much one number is above or below another. */
export const differenceWords: ReadonlySet<string> = new Set(
  `overloaded overcrowded overbooked oversold overestimated underestimated overstated understated exceed exceeds exceeded
  exceeding outnumber outnumbers outnumbered outnumbering miss misses missed missing beat beats beaten lead leads leading led
  trail trails trailed trailing won win wins lost lose loses ahead behind short over`.split(/\s+/),
);

/** Words that may stand between a change and its amount: "rose by another 5%", "fell as much as 3 percent". */
export const changeJoints: ReadonlySet<string> = new Set(
  `by to from of at a an the another further additional only just even nearly sharply slightly some about almost around
  more than less over under roughly approximately as much many high low back again still and or + least most up down`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns that "a" makes the rate of what stands before it: "$76 a barrel", "30 miles a day". */
export const rateNouns: ReadonlySet<string> = new Set(
  `second minute hour day night week month year decade century season game match barrel ounce gallon litre liter pound
  kilo kilogram gram ton tonne share head person piece unit bottle pint pack tank trip visit pop time plate seat ticket
  square acre mile kilometre kilometer foot metre meter bushel troy`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function direction(way: 'up' | 'down', words: string): readonly (readonly [string, 'up' | 'down'])[] {
  return words.split(/\s+/).map((word) => [word, way]);
}

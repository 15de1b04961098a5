import { changeWords, movingVerbs } from './change-words.ts';
import { auxiliaryForms } from './finite-verbs.ts';
import { beForms } from './grammar-words.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Verbs by which their subject has a figure: "turnout stood at 61%", "the repair cost $4m", "the trial lasted six weeks". */
export const levelVerbs: ReadonlySet<string> = new Set([
  ...[...beForms].filter((form) => !form.startsWith("'")),
  ...changeWords.keys(),
  ...movingVerbs,
  ...words(`stand stands stood reach reaches reached total totals totalled totaled hit hits remain remains remained
    amount amounts amounted average averages averaged measure measures measured weigh weighs weighed
    cost costs last lasts lasted exceed exceeds exceeded top tops topped pass passed prove proves proved turned
    run runs ran`),
]);

/** Verbs by which somebody gives a figure to their object: "put turnout at 61%", and it is given one: "turnout was put at". */
export const givingVerbs: ReadonlySet<string> = new Set(
  words(`put puts putting set sets setting fix fixes fixed estimate estimates estimated estimating forecast forecasts
    forecasting project projects projected expect expects expected predict predicts predicted give gives gave given
    value values valued price prices priced record records recorded register registered measure measures measured
    report reported calculate calculates calculated assess assessed insure insured cap caps capped seen sees
    raise raises raised raising lift lifts lifted cut cuts cutting lower lowers lowered reduce reduces reduced
    increase increases increased revise revises revised bring brings brought double doubled halve halved upgraded
    downgraded upped slash slashed boost boosted`),
);

/** Words between a verb and its figure. */
export const figureLinks: ReadonlySet<string> = new Set(
  words(`at to by as of about around some roughly nearly almost approximately just only over under above below more less
    fewer than up least most an a another further additional between from out be in`),
);

/** Nouns of which a figure says nothing: "a total of 40", "the number stood at 40", "the figure was". */
export const emptyMeasurands: ReadonlySet<string> = new Set(
  words(`total number numbers figure figures amount sum rest part half third quarter quarters most one ones other
    others some all both each none average maximum minimum more less few percent percentage cent share proportion
    thing things it that this which who what there result kind sort out way way lot case fact
    people person man woman men women year years month months week weeks day days hour hours minute minutes time
    today yesterday tomorrow now company firm group government ministry police officials official`),
);

/** Words that make no noun phrase end before a verb. */
export const noNouns: ReadonlySet<string> = new Set([
  ...auxiliaryForms,
  ...words('not also now still then ever already'),
]);

import { type Card, type CardSign, cardSize } from '../site/card.ts';
import { drawCounts } from './counts.ts';
import { balance, fitText, type SetText } from './lines.ts';
import { ink } from './palette.ts';
import { ringAt, ringWidth, shapeAt } from './signs.ts';
import { printable, textShapes, widthOf } from './text.ts';
import { type Area, drawValues } from './values.ts';

const MARGIN = 60;
const WIDTH = cardSize.width - 2 * MARGIN;
const BAR = 20;
const HEAD_LINE = 96;
const HEADING_TOP = 128;
/** A heading makes room for its values, down to a height in which it can still be read. */
const HEADING_HEIGHTS = [236, 165, 125] as const;
const FOOT_RULE = 556;
const FOOT_LINE = 602;

const headingSizes = [84, 76, 68, 60, 54, 48, 42];
const leadSizes = [46, 42, 38];
const wordmark = { face: 'serif-bold', size: 50 } as const;
const signSetting = { face: 'sans-bold', size: 46 } as const;

/** A card as SVG of outlines alone: no font and no letter is left in it. */
export function drawCard(content: Card): string {
  const clean = onlyPrintable(content);
  const { sign, counts, foot } = clean;
  const { heading, lead, body, values } = compose(clean);
  const parts = [
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${ink('paper')}"/>`,
    `<rect width="${cardSize.width}" height="${BAR}" fill="${ink(sign.verdict ?? 'rule')}"/>`,
    drawSign(sign),
    drawWordmark(),
    drawLines(heading, HEADING_TOP, ink('ink')),
    lead === undefined ? '' : drawLines(lead, body.y, ink('ink')),
    values,
    drawCounts(counts, lead === undefined ? body : footOf(body)),
    drawFoot(foot),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">${parts.join('')}</svg>`;
}

interface Composed {
  readonly heading: SetText;
  readonly lead: SetText | undefined;
  readonly body: Area;
  readonly values: string;
  /** Whether everything found room. */
  readonly whole: boolean;
}

/** With the largest heading that leaves the rest its room. */
function compose(card: Card): Composed {
  const [first, ...others] = HEADING_HEIGHTS;
  return others.reduce(
    (composed, height) => (composed.whole ? composed : composeUnder(height, card)),
    composeUnder(first, card),
  );
}

function composeUnder(height: number, { heading, lead, values }: Card): Composed {
  const set = balance(fitText(heading, 'serif-bold', headingSizes, { width: WIDTH, height, mostLines: 3 }));
  const body = areaUnder(HEADING_TOP + heightOf(set) + 30);
  const leadBox = { width: WIDTH, height: body.height - COUNTS_HEIGHT, mostLines: 3 };
  const leadSet = lead === undefined ? undefined : balance(fitText(lead, 'serif', leadSizes, leadBox, 1.28));
  const drawn = drawValues(values, body);
  const whole = drawn.whole && leadSet?.lines.join(' ') === lead;
  return { heading: set, lead: leadSet, body, values: drawn.shapes, whole };
}

function onlyPrintable(content: Card): Card {
  const { sign, heading, plainHeading, lead, values, counts, foot } = content;
  return {
    sign: { ...sign, words: printable(sign.words, 'sans-bold') ?? '' },
    heading: printable(heading, 'serif-bold') ?? plainHeading,
    plainHeading,
    lead: lead === undefined ? undefined : printable(lead, 'serif'),
    values: values.map(({ sigla, value }) => ({ sigla, value: printable(value, 'sans-bold') ?? '…' })),
    counts,
    foot: printable(foot, 'sans') ?? '',
  };
}

function drawSign({ verdict, siglum, words }: CardSign): string {
  const size = signSetting.size;
  let x = MARGIN;
  let shapes = '';
  if (verdict !== undefined) {
    shapes = shapeAt(verdict, 40, { x, y: HEAD_LINE + 3 });
    x += 40 + 18;
  }
  if (siglum !== undefined) {
    shapes += ringAt(siglum, 64, { x, y: HEAD_LINE - size * 0.33 });
    x += ringWidth(siglum, 64) + 20;
  }
  const room = WIDTH - widthOf('Variorum', wordmark) - 40 - (x - MARGIN);
  const box = { width: room, height: size * 1.5, mostLines: 1 };
  const { lines, setting } = fitText(words, 'sans-bold', [size, 40, 34], box);
  const fill = verdict === undefined ? ink('ink-soft') : ink(verdict);
  return shapes + textShapes(lines[0] ?? '', setting, { x, y: HEAD_LINE, fill });
}

function drawWordmark(): string {
  const x = cardSize.width - MARGIN - widthOf('Variorum', wordmark);
  return textShapes('Variorum', wordmark, { x, y: HEAD_LINE, fill: ink('ink') });
}

function drawLines({ lines, setting, leading }: SetText, top: number, fill: string): string {
  const first = top + setting.size * 0.86;
  return lines.map((line, at) => textShapes(line, setting, { x: MARGIN, y: first + at * leading, fill })).join('');
}

function drawFoot(foot: string): string {
  const box = { width: WIDTH, height: 60, mostLines: 1 };
  const { lines, setting } = fitText(foot, 'sans', [36, 32], box);
  return (
    `<rect x="${MARGIN}" y="${FOOT_RULE - 4}" width="${WIDTH}" height="2" fill="${ink('rule')}"/>` +
    `<rect x="${MARGIN}" y="${FOOT_RULE}" width="${WIDTH}" height="2" fill="${ink('rule')}"/>` +
    textShapes(lines[0] ?? '', setting, { x: MARGIN, y: FOOT_LINE, fill: ink('ink-soft') })
  );
}

/** Room for one line of counts under a lead. */
const COUNTS_HEIGHT = 66;

const areaUnder = (y: number): Area => ({ x: MARGIN, y, width: WIDTH, height: FOOT_RULE - 24 - y });

const footOf = ({ x, y, width, height }: Area): Area => ({
  x,
  y: y + height - COUNTS_HEIGHT + 12,
  width,
  height: COUNTS_HEIGHT - 12,
});

const heightOf = ({ lines, leading }: SetText): number => lines.length * leading;

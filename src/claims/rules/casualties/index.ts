import type { Casualty, Layers } from '../../layers.ts';
import type { Document } from '../../text/index.ts';
import { readAttribute } from './attributes.ts';
import { type Cue, cueOfWord } from './cues.ts';
import { asCasualty, type Finding } from './finding.ts';
import { readHarm } from './harm.ts';
import { readHomes } from './homes.ts';
import { mixOutcomes } from './mixed.ts';
import { readNone } from './none.ts';
import { readCaptives, readFatally, readLives, readNoun } from './nouns.ts';
import { readPeople, sourcesOf } from './people.ts';
import { type Scene, sceneOf } from './sentence.ts';
import { settingOf } from './setting.ts';
import { readState } from './states.ts';
import { readLabel, readMovingNoun, readToll } from './tolls.ts';
import { readVerb } from './verbs.ts';

export { casualtyRules } from './records.ts';

/** Finds people to whom something was done, with how many: killed, injured, missing, detained … */
export function findCasualties(
  document: Document,
  layers: Pick<Layers, 'times' | 'mentions' | 'quantities'>,
): readonly Casualty[] {
  const sources = sourcesOf(document.tokens, layers.quantities, layers.mentions);
  return document.sentences.flatMap(({ firstToken, endToken }) => {
    const cued = cuedPositions(document, firstToken, endToken);
    if (cued.length === 0) return [];
    const words = { tokens: document.tokens, from: firstToken, to: endToken };
    const scene = sceneOf(words, readPeople(sources, firstToken, endToken));
    const findings = cued
      .flatMap(([position, cue]) => readAt(scene, position, cue) ?? [])
      .map((finding) => mixOutcomes(scene, finding));
    return withoutRepeats(findings).flatMap((finding) => {
      const casualty = asCasualty(scene, finding);
      return casualty ? [{ ...casualty, ...settingOf(scene, finding, layers.times) }] : [];
    });
  });
}

function cuedPositions(document: Document, from: number, to: number): (readonly [number, Cue])[] {
  const cued: (readonly [number, Cue])[] = [];
  for (let position = from; position < to; position += 1) {
    const token = document.tokens[position];
    const cue = token && cueOfWord(token);
    if (cue) cued.push([position, cue]);
  }
  return cued;
}

function readAt(scene: Scene, position: number, cue: Cue): Finding | undefined {
  return readLabel(scene, position, cue) ?? readCue(scene, position, cue) ?? readAttribute(scene, position, cue);
}

function readCue(scene: Scene, position: number, cue: Cue): Finding | undefined {
  switch (cue.type) {
    case 'verb':
      return (
        readNone(scene, position, cue) ??
        readVerb(scene, position, cue) ??
        (cue.noun && readNoun(scene, position, cue.noun)) ??
        readHarm(scene, position)
      );
    case 'state':
      return readState(scene, position, cue);
    case 'noun':
      return (
        readNoun(scene, position, cue.noun) ??
        readNone(scene, position, cue) ??
        readMovingNoun(scene, position, cue.noun) ??
        readHarm(scene, position)
      );
    case 'harm':
      return readHarm(scene, position);
    case 'toll':
      return readToll(scene, position);
    case 'lives':
      return readLives(scene, position);
    case 'fatally':
      return readFatally(scene, position);
    case 'homes':
      return readHomes(scene, position);
    case 'people':
      return readCaptives(scene, position);
    default:
      return cue satisfies never;
  }
}

/** Of several words that speak of the same people, "were shot and killed", the one that tells most stays. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<number | string, Finding>();
  for (const finding of findings) {
    if (finding.people.guessed && !verbRules.has(finding.rule)) continue;
    // One suspect who flees is not displaced.
    if (finding.outcome === 'displaced' && finding.people.implied) continue;
    // "no injuries or deaths" are two figures of nought.
    const key = finding.people.max === 0 ? finding.outcome : finding.people.first;
    const other = best.get(key);
    // The words of a figure for several outcomes are read already.
    if (other && finding.cue[0] < other.cue[1]) continue;
    if (!other || tells(finding) > tells(other)) best.set(key, finding);
  }
  return [...best.values()];
}

/** Only a verb tells that an unknown noun is one for people. */
const verbRules: ReadonlySet<string> = new Set(['casualty/active-verb', 'casualty/passive-verb', 'casualty/died']);

const order = ['affected', 'rescued', 'detained', 'displaced', 'missing', 'hostage', 'injured', 'killed'];

function tells(finding: Finding): number {
  return order.indexOf(finding.outcome);
}

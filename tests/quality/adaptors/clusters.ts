import type { Mention } from '../../../src/claims/layers.ts';
import { wordsOf } from '../../../src/compare/actors/forms.ts';
import { gatherActors } from '../../../src/compare/actors/index.ts';
import type { Format, QualityDocument, ReadDocument } from '../format.ts';

/** Which of the given mentions mean one actor: all documents are read as one story. */
export const clusters: Format = {
  fits: (gold) => /"cluster"/.test(JSON.stringify(gold.mentions ?? '')),
  headlines: [
    ['pairs with other words', 'cross-surface pairs', 'F1'],
    ['B-cubed', 'B-cubed', 'F1'],
  ],
  predict: (documents) => {
    const actorAt = actorsByPlace(documents);
    return documents.map(({ source, extraction }) => ({
      id: source.id,
      mentions: (source.mentions ?? []).map((given) => {
        const head = headOf(source, given, extraction.layers.mentions);
        const actor = head && actorAt.get(`${source.id}:${head.start}`);
        return { start: given.start, end: given.end, cluster: actor ?? surface(source, given) };
      }),
    }));
  },
};

function actorsByPlace(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const actors = gatherActors(documents.map(({ source, extraction }) => ({ id: source.id, extraction })));
  return new Map(
    actors.flatMap(({ id, mentions }) => mentions.map(({ article, start }) => [`${article}:${start}`, id] as const)),
  );
}

type Given = NonNullable<QualityDocument['mentions']>[number];

/** The name that a given mention is about: "the Kenyan airline Arden Air" is about the last, but "Arden, which …" the first. */
function headOf({ text }: QualityDocument, given: Given, mentions: readonly Mention[]): Mention | undefined {
  const words = text.slice(given.start, given.end);
  // What stands behind a relative clause, an apposition or a bracket is not what the mention is about.
  const cut = given.start + (/, (?:which|who|the|a|an)\b|\s\(/u.exec(words)?.index ?? words.length);
  const inside = mentions.filter(({ start, end }) => start >= given.start && end <= cut);
  // "Kells, Arden" is about the first.
  const [first, second] = inside;
  const isTown = first?.type === 'place' && text.slice(first.end, second?.start) === ', ';
  const head = isTown ? first : inside.at(-1);
  if (head === undefined) return mentions.find(({ start, end }) => start <= given.start && end >= given.end);
  const before = text.slice(given.start, head.start);
  const after = isTown ? '' : text.slice(head.end, cut);
  // "the head of Arden Air" and "Arden Air officials" are no names of it; "the government of Arden" is.
  const isOfHead = /\bof (?:the )?$/u.test(before) && !/governments? of (?:the )?$/u.test(before);
  return (isOfHead && head.type !== 'person') || /^\s[\p{L}\p{N}]/u.test(after) ? undefined : head;
}

/** Given mentions without a name that was found go together when their words are the same. */
function surface({ text }: QualityDocument, { start, end }: Given): string {
  return `=${wordsOf(text.slice(start, end)).join(' ')}`;
}

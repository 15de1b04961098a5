import type { Mention } from '../../../src/claims/layers.ts';
import { wordsOf } from '../../../src/compare/actors/forms.ts';
import { gatherActors } from '../../../src/compare/actors/index.ts';
import type { Format, QualityDocument, ReadDocument } from '../format.ts';

/** Which of the given mentions mean one actor, over the documents of a topic. */
export const clusters: Format = {
  fits: (gold) => /"cluster"/.test(JSON.stringify(gold.mentions ?? '')),
  predict: (documents) => {
    const topics = Map.groupBy(documents, ({ source }) => source.topic ?? '');
    return [...topics].flatMap(([topic, members]) => predictTopic(topic, members));
  },
};

function predictTopic(topic: string, documents: readonly ReadDocument[]): object[] {
  const actors = gatherActors(documents.map(({ source, extraction }) => ({ id: source.id, extraction })));
  const actorAt = new Map<string, string>();
  for (const actor of actors) {
    for (const { article, start } of actor.mentions) actorAt.set(`${article}:${start}`, actor.id);
  }
  return documents.map(({ source, extraction }) => ({
    id: source.id,
    mentions: (source.mentions ?? []).map((given) => {
      const head = headOf(source, given, extraction.layers.mentions);
      const actor = head && actorAt.get(`${source.id}:${head.start}`);
      return { start: given.start, end: given.end, cluster: `${topic}:${actor ?? surface(source, given)}` };
    }),
  }));
}

type Given = NonNullable<QualityDocument['mentions']>[number];

/** The name that a given mention is about: "the Kenyan airline Arden Air" is about the last, but "Arden, which …" the first. */
function headOf({ text }: QualityDocument, given: Given, mentions: readonly Mention[]): Mention | undefined {
  const words = text.slice(given.start, given.end);
  // What stands behind a relative clause, an apposition or "of" is not what the mention is about.
  const cut = /, (?:which|who|the|a|an)\b|\s\(/u.exec(words)?.index ?? words.length;
  const inside = mentions.filter(({ start, end }) => start >= given.start && end <= given.start + cut);
  const last = inside.at(-1);
  if (last === undefined) return mentions.find(({ start, end }) => start <= given.start && end >= given.end);
  // "the head of Arden Air" is no name of it; "the government of Arden" and "Arden officials" end otherwise.
  return last;
}

/** Given mentions without a name that was found go together when their words are the same. */
function surface({ text }: QualityDocument, { start, end }: Given): string {
  return `=${wordsOf(text.slice(start, end)).join(' ')}`;
}

import { fastest } from './measure.ts';
import { type Source, sampleOf } from './sample.ts';

/** What reads a text, each loaded only where it is measured. */
const readers = {
  variorum: async () => {
    const { extract } = await import('../../src/claims/index.ts');
    return { part: 1, read: (source: Source): unknown => extract(source) };
  },
  'wink-nlp': async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const wink = winkNlp(model, ['sbd', 'pos', 'ner']);
    return { part: 1, read: ({ text }: Source): unknown => wink.readDoc(text).entities().out() };
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise');
    return { part: 1 / 8, read: ({ text }: Source): unknown => compromise(text).json() };
  },
};

/** Prints the megabytes of text that one reader, by itself in its process, reads in a second of one core, warm. */
const [name = '', folder = ''] = process.argv.slice(2);
const make = readers[name as keyof typeof readers];
const { part, read } = await make();
const texts = sampleOf(folder);
const sample = texts.slice(0, Math.ceil(texts.length * part));
const megabytes = sample.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const seconds = fastest(() => {
  for (const source of sample) read(source);
});
console.log(megabytes / seconds);

import { eventNouns } from './event-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What happens at a place and harms nobody by itself, and words that name the harm and not the event. */
const others = list(`summit meeting conference talks ceremony funeral festival parade election elections vote trial
  hearing match final tournament race concert exhibition drill drills exercise exercises arrest arrests rescue evacuation
  evacuations death deaths killing killings rally rallies march marches`);

/** Nouns of events in which people come to harm, singular and plural. */
export const harmfulEvents: ReadonlySet<string> = new Set([...eventNouns].filter((noun) => !others.has(noun)));

/** Nouns that make another noun of an event before them: "fire service", "crash victims". */
export const eventCompounds = list(`service services department departments brigade brigades chief chiefs crew crews
  victim victims survivor survivors scene suspect suspects zone zones season alarm alarms truck trucks engine engines
  engineers investigators investigation official officials fighter fighters site sites weapon weapons drill drills`);

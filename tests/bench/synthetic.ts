import { type Extraction, extract } from '../../src/claims/index.ts';
import type { StoryInput } from '../../src/compare/story.ts';

const places = ['Arden', 'Bellmore', 'Corvale', 'Dunmere', 'Eastholm', 'Farrow', 'Glenside', 'Harlan'];
const surnames = ['Okafor', 'Lindgren', 'Marchetti', 'Nakata', 'Petrenko', 'Quispe', 'Rahman', 'Silveira'];

/** A made-up story of so many reports of one accident: the same facts in varying words, with figures that differ here and there. */
export function storyOf(reports: number, seed: number): StoryInput {
  const articles = Array.from({ length: reports }, (_, at) => {
    const id = `report-${String(at).padStart(4, '0')}`;
    const published = `2031-05-${String(2 + (at % 9)).padStart(2, '0')}`;
    return { id, published, extraction: read(id, published, textOf(seed, at)) };
  });
  return { id: `story-${seed}`, title: 'A made-up accident', date: '2031-05-01', articles };
}

function read(id: string, published: string, text: string): Extraction {
  return extract({ id, text, reference: published });
}

function textOf(seed: number, at: number): string {
  const place = places[seed % places.length] ?? '';
  const mayor = surnames[(seed * 3) % surnames.length] ?? '';
  const chief = surnames[(seed * 5 + 1) % surnames.length] ?? '';
  const dead = 12 + (seed % 20) + (at % 3);
  const others = [
    `The ferry ${place} Star sank off ${place} on 1 May, killing at least ${dead} people and injuring ${dead + 18}.`,
    `At least ${dead} people died and ${dead + 18} were hurt when the ferry ${place} Star went down near ${place} on May 1.`,
    `The sinking of the ${place} Star, a ferry with 214 passengers, left ${dead} people dead, police said.`,
  ];
  return [
    others[at % others.length],
    `Mayor ${mayor} said the vessel carried 214 passengers and ${11 + (at % 2)} crew members.`,
    `"We asked for a second lifeboat and never got it," said ${chief}, the harbour chief, on Monday.`,
    `The company had paid $${3 + (at % 2)}.5 million for repairs in 2029, about 40% of the price of a new ship.`,
    `Divers suspended the search on ${3 + (at % 4)} May after two days; it resumed later that week.`,
    `Report ${at} adds that ${100 + at} families waited in the hall of ${place}.`,
  ].join(' ');
}

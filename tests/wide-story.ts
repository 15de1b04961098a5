import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const REPORTS = 12;
export const POINTS = 40;

/** Things that a storm damages, each a point of its own. */
const things =
  `barns bakeries bridges bungalows cables canals chapels cinemas cottages cranes dams ferries fences fountains
garages gardens greenhouses hangars hospitals hotels jetties kiosks libraries lighthouses locks lorries markets mills museums
orchards parks pavements piers pipelines poles pumps roofs schools sheds silos`.split(/\s+/u);

/** A paragraph from right to left, with a figure. */
const rightToLeft = 'דובר העירייה מסר: „לא ידענו דבר עד הבוקר”. (12)';

/** A story of twelve reports that differ on forty points, with addresses, and words in two directions of writing. */
export function writeWideStory(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.yaml'), 'title: A storm of which twelve outlets tell\ndate: 2024-02-02\n');
  for (let at = 0; at < REPORTS; at += 1) writeFileSync(join(folder, `report-${at + 1}.md`), reportAt(at));
}

function reportAt(at: number): string {
  const day = String(at + 2).padStart(2, '0');
  const facts = things.map(
    (thing, index) => `The storm damaged ${25 + index * 10 + (at % 3)} ${thing}, the council said.`,
  );
  return `---
title: What the storm left behind, as told by the reporter who counts everything twice
outlet: The Daily Chronicle and Advertiser of the Northern Coast, edition ${at + 1}
published: 2024-02-${day}
url: https://chronicle.example/storm/${at + 1}
---

${facts.join('\n\n')}

${rightToLeft}
`;
}

/**
 * How text gets into each format that the site publishes; HTML is Astro's own. Nothing else in the house escapes text, so
 * that one place can be tried with everything that a report may hold.
 */
export { oneLine } from './characters.ts';
export { csvFile } from './csv.ts';
export { htmlCode } from './html.ts';
export { jsonFile, jsonInHtml } from './json.ts';
export { textFragment } from './text-fragment.ts';
export { element, type XmlElement, type XmlNode, xmlFile, xmlId } from './xml.ts';

import { dateInWords } from './calendar.ts';

/** "2023-05-02" as "2 May 2023", "2023-05/.." as "since May 2023", "a/b" as "a to b". */
export function edtfInWords(edtf: string): string {
  const [start = '', end] = edtf.replaceAll(/[~?%]/gu, '').split('/');
  const about = /[~?%]/u.test(edtf) ? 'about ' : '';
  if (end === undefined) return about + dateInWords(start);
  if (end === '..' || end === '') return `since ${about}${dateInWords(start)}`;
  if (start === '..' || start === '') return `until ${about}${dateInWords(end)}`;
  return about + spanInWords(start, end);
}

/** Dates in EDTF within a sentence put in words: "Tuesday (2023-05-02)" becomes "Tuesday (2 May 2023)". */
export function plainDates(sentence: string): string {
  return sentence.replaceAll(/\((?<edtf>[\d.~?%/-]{4,})\)/gu, (whole, edtf: string) =>
    /^(?:\d{4}|\.\.)/u.test(edtf) ? `(${edtfInWords(edtf)})` : whole,
  );
}

/** What two days have in common is said once: "10 to 13 May 2023". */
function spanInWords(start: string, end: string): string {
  const last = dateInWords(end);
  if (start.length !== 10 || end.length !== 10 || start.slice(0, 4) !== end.slice(0, 4))
    return `${dateInWords(start)} to ${last}`;
  const [day = '', month = ''] = dateInWords(start).split(' ');
  return start.slice(0, 7) === end.slice(0, 7) ? `${day} to ${last}` : `${day} ${month} to ${last}`;
}

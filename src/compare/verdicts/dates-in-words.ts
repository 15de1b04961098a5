const months = 'January February March April May June July August September October November December'.split(' ');
/** Seasons by the numbers that EDTF gives them. */
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
/** Thirds of a month, by the tens of its days: "2031-11-1X" is the middle of November. */
const thirds: Readonly<Record<string, string>> = { '0': 'early', '1': 'mid', '2': 'late', '3': 'the end of' };

/** An EDTF date in words that a reader knows: "24 October 2031", "since August 2031", "10 to 13 May 2031". */
export function dateInWords(edtf: string): string {
  const about = /[~?%]/u.test(edtf) ? 'about ' : '';
  const [start = '', end] = edtf.replaceAll(/[~?%]/gu, '').split('/');
  if (end === undefined) return about + pointInWords(start);
  if (end === '..' || end === '') return `since ${about}${pointInWords(start)}`;
  if (start === '..' || start === '') return `until ${about}${pointInWords(end)}`;
  return about + spanInWords(start, end);
}

function pointInWords(point: string): string {
  const [year = '', month, day] = (point.split('T')[0] ?? '').split('-');
  const named = yearInWords(year);
  if (month === undefined || month === 'XX') return named;
  if (month.startsWith('W')) return `week ${Number(month.slice(1))} of ${named}`;
  const name = seasons[month] ?? months[Number(month) - 1] ?? '';
  if (day === undefined || day === 'XX') return `${name} ${named}`;
  const third = /^(?<tens>\d)X$/u.exec(day)?.groups?.tens;
  if (third === undefined) return `${Number(day)} ${name} ${named}`;
  return `${thirds[third] ?? ''}${third === '1' ? '-' : ' '}${name} ${named}`;
}

/** "203X" is the 2030s, "19XX" the 1900s. */
const yearInWords = (year: string): string => (year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year);

/** What two days have in common is said once: "10 to 13 May 2031". */
function spanInWords(start: string, end: string): string {
  const last = pointInWords(end);
  if (start.length !== 10 || end.length !== 10 || start.slice(0, 4) !== end.slice(0, 4))
    return `${pointInWords(start)} to ${last}`;
  const [day = '', month = ''] = pointInWords(start).split(' ');
  return start.slice(0, 7) === end.slice(0, 7) ? `${day} to ${last}` : `${day} ${month} to ${last}`;
}

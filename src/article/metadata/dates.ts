/** The web's first newspapers; a date before them is a mistake of the page. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** A page may be dated a day ahead by time zones. */
const AHEAD = 2 * 86_400_000;

/** What is longer is no date (characters). */
const LONGEST = 200;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;

/**
 * A date as a page states it, in ISO 8601. A time keeps the zone that is stated; a day without a time stays a day.
 * @returns null where the date cannot be read for certain or is impossible
 */
export function isoDate(stated: string | null | undefined): string | null {
  const value = stated?.trim();
  if (!value || value.length > LONGEST) return null;
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    const time = Number(value) * (value.length === 10 ? 1000 : 1);
    return possible(time) ? new Date(time).toISOString() : null;
  }
  const match = ISO.exec(value.replace(/\s+([+-]\d{2}:?\d{2}|Z)$/i, '$1')) ?? COMPACT.exec(value);
  if (!match) return weekdayDate(value) ?? worded(value.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1'));
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  if (!realDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return possible(Date.parse(date)) ? date : null;
  const offset = /^(?:UTC|GMT)$/i.test(zone)
    ? 'Z'
    : zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const iso = `${date}T${hour}:${minute}:${second}${offset}`;
  return possible(Date.parse(iso)) ? iso : null;
}

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const WEEKDAY_DATE = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/i;

/** «Thu, 09/25/2025 - 11:38»: the day of the week tells which number is the month. */
function weekdayDate(value: string): string | null {
  const [, weekday = '', first, second, year] = WEEKDAY_DATE.exec(value) ?? [];
  const days = [
    [first, second],
    [second, first],
  ].flatMap(([month, day]) => {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (!realDay(y, m, d)) return [];
    const date = new Date(Date.UTC(y, m - 1, d));
    return WEEKDAYS[date.getUTCDay()] === weekday.slice(0, 3).toLowerCase()
      ? [date.toISOString().slice(0, 10)]
      : [];
  });
  const [only, other] = new Set(days);
  return only && !other && possible(Date.parse(only)) ? only : null;
}

const ADDRESS_DAY = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/;

/** The day that an address names: `/2026/03/04/quarry-closes`. */
export function dayInAddress(url: string): string | null {
  const [, year, month, day] = ADDRESS_DAY.exec(url) ?? [];
  if (!realDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return possible(Date.parse(date)) ? date : null;
}

/** «Mon, 18 Nov 2019 09:30:00 GMT», «November 18, 2019»: a month that is written out leaves no doubt. */
function worded(value: string): string | null {
  if (!/[a-z]{3}/i.test(value) || !/\b(?:19|20)\d{2}\b/.test(value) || value.length > 60) return null;
  const hasTime = /\d:\d{2}/.test(value);
  const hasZone = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2}|[ECMP][SD]T)\s*$/i.test(value);
  const time = Date.parse(
    hasTime && hasZone ? value : `${value.replace(/\s+at\s+|,?\s*\d{1,2}:\d{2}.*$/gi, ' ').trim()} UTC`,
  );
  if (!possible(time)) return null;
  const iso = new Date(time).toISOString();
  return hasTime && hasZone ? iso : iso.slice(0, 10);
}

function possible(time: number): boolean {
  return time >= EARLIEST && time <= Date.now() + AHEAD;
}

function realDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

declare const dayBrand: unique symbol;

/** A calendar day without hour or zone: the count of days since 1970-01-01. */
export type Day = number & { readonly [dayBrand]: true };

/** Year, month (1 to 12) and date (1 to 31) of a day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Excel's serial number of 1970-01-01 in the 1900 date system. */
const SERIAL_OF_EPOCH = 25569;

/** A tenth of a millisecond, in days. */
const SERIAL_CRUMB = 1e-9;

/** The day of a count since 1970-01-01, for counts that are known to be whole. */
export function dayNumber(count: number): Day {
  return count as Day;
}

/** The day of a year, month and date, or undefined where the calendar has none (31 April). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** Year, month and date of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads "2026-01-28" and nothing else; undefined for any other text and for days that do not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** Writes a day as "2026-01-28". */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** True on Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 4;
}

/** The day some days later, or earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same date some months later or earlier, or that month's last day where the date is missing. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return knownDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** The Excel serial number of a day (2026-01-28 is 46050). */
export function serialOf(day: Day): number {
  return day + SERIAL_OF_EPOCH;
}

/**
 * The day of an Excel serial number; a time of day in the fraction is dropped.
 * Hours added up in a sheet end a crumb before midnight, and Excel shows the next day then: so do we.
 */
export function dayOfSerial(serial: number): Day {
  return (Math.floor(serial + SERIAL_CRUMB) - SERIAL_OF_EPOCH) as Day;
}

/** A day whose parts are known to exist. */
export function knownDay(year: number, month: number, date: number): Day {
  const day = dayOf(year, month, date);
  if (day === undefined) throw new RangeError(`no such day: ${year}-${month}-${date}`);
  return day;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

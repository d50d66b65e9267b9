import { type Day, addDays, knownDay, weekdayOf } from "../day";
import { type DayOff, nthWeekday, yearlyCalendar } from "./yearly";

const SUNDAY = 6;

/** Days that one year alone had: the accession and enthronement of 2019, and a failure of the exchange's systems. */
const once: readonly DayOff[] = [
  [knownDay(2019, 5, 1), "Accession of the Emperor"],
  [knownDay(2019, 10, 22), "Enthronement of the Emperor"],
];
const failure: DayOff = [knownDay(2020, 10, 1), "No trade: the exchange's systems failed"];

/** The Olympic Games of 2020, held in 2021, moved three holidays in both years: month and date by year. */
const olympic: Readonly<Record<number, Readonly<Record<"marine" | "sports" | "mountain", Day>>>> = {
  2020: {
    marine: knownDay(2020, 7, 23),
    sports: knownDay(2020, 7, 24),
    mountain: knownDay(2020, 8, 10),
  },
  2021: {
    marine: knownDay(2021, 7, 22),
    sports: knownDay(2021, 7, 23),
    mountain: knownDay(2021, 8, 8),
  },
};

/**
 * Tokyo Stock Exchange: the national holidays (Act on National Holidays, Act 178 of 1948), 2 and 3 January and 31 December. A day
 * after a holiday on a Sunday and a day between two holidays are holidays by the same law (article 3).
 */
export const xtks = yearlyCalendar({ first: 2007, last: 2027 }, (year) => {
  const national = new Map([...nationalHolidays(year), ...once]);
  return [
    ...national,
    ...substitutes(national),
    ...between(national),
    [knownDay(year, 1, 2), "New Year holidays"],
    [knownDay(year, 1, 3), "New Year holidays"],
    [knownDay(year, 12, 31), "New Year holidays"],
    failure,
  ];
});

function nationalHolidays(year: number): readonly DayOff[] {
  const moved = olympic[year];
  return [
    [knownDay(year, 1, 1), "New Year's Day"],
    [nthWeekday(year, 1, 2), "Coming of Age Day"],
    [knownDay(year, 2, 11), "National Foundation Day"],
    [vernalEquinox(year), "Vernal Equinox Day"],
    [knownDay(year, 4, 29), "Showa Day"],
    [knownDay(year, 5, 3), "Constitution Memorial Day"],
    [knownDay(year, 5, 4), "Greenery Day"],
    [knownDay(year, 5, 5), "Children's Day"],
    [moved?.marine ?? nthWeekday(year, 7, 3), "Marine Day"],
    [nthWeekday(year, 9, 3), "Respect for the Aged Day"],
    [autumnalEquinox(year), "Autumnal Equinox Day"],
    [
      moved?.sports ?? nthWeekday(year, 10, 2),
      year < 2020 ? "Health and Sports Day" : "Sports Day",
    ],
    [knownDay(year, 11, 3), "Culture Day"],
    [knownDay(year, 11, 23), "Labor Thanksgiving Day"],
    ...(year < 2016 ? [] : [[moved?.mountain ?? knownDay(year, 8, 11), "Mountain Day"] as const]),
    ...emperorsBirthday(year),
  ];
}

/** None in 2019, between two emperors. */
function emperorsBirthday(year: number): readonly DayOff[] {
  if (year === 2019) return [];
  return [[year < 2019 ? knownDay(year, 12, 23) : knownDay(year, 2, 23), "Emperor's Birthday"]];
}

/** For each holiday on a Sunday the first day after it that is none. */
function substitutes(national: ReadonlyMap<Day, string>): readonly DayOff[] {
  return [...national].flatMap(([day, name]): DayOff[] => {
    if (weekdayOf(day) !== SUNDAY) return [];
    let next = addDays(day, 1);
    while (national.has(next)) next = addDays(next, 1);
    return [[next, `${name}, observed`]];
  });
}

function between(national: ReadonlyMap<Day, string>): readonly DayOff[] {
  return [...national.keys()]
    .map((day) => addDays(day, 1))
    .filter((day) => !national.has(day) && national.has(addDays(day, 1)))
    .map((day) => [day, "Citizens' holiday"]);
}

/** The equinoxes of 1980 to 2099 in Japan, as the tables of its observatory follow them; the law takes what it announces. */
function vernalEquinox(year: number): Day {
  return addDays(knownDay(year, 3, 1), equinoxDate(20.8431, year) - 1);
}

function autumnalEquinox(year: number): Day {
  return addDays(knownDay(year, 9, 1), equinoxDate(23.2488, year) - 1);
}

function equinoxDate(in1980: number, year: number): number {
  const years = year - 1980;
  return Math.floor(in1980 + 0.242194 * years - Math.floor(years / 4));
}

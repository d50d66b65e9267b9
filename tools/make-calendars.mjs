// Writes src/core/calendars/cn-years.ts from the package chinese-days, which follows the State Council's yearly notices.
// Run it after the package has a new year: node tools/make-calendars.mjs. The calendar's test compares every day.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import chineseDays from "chinese-days";
import { format, resolveConfig } from "prettier";

const target = new URL("../src/core/calendars/cn-years.ts", import.meta.url).pathname;
const require = createRequire(import.meta.url);
const { version } = require("chinese-days/package.json");
const { holidays } = JSON.parse(
  readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"),
);

const years = [...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))].sort();
const source = `// Made by tools/make-calendars.mjs from chinese-days ${version} (MIT). Do not edit.

/** The days of one year, as "month-date", on which the state's week differs from Monday to Friday. */
export interface CnYear {
  /** Weekdays off, by holiday. */
  readonly closed: Readonly<Record<string, string>>;
  /** Saturdays and Sundays worked. */
  readonly makeUp: string;
}

/** All years that the State Council's notices are known for. */
export const cnYears: Readonly<Record<number, CnYear>> = ${JSON.stringify(
  Object.fromEntries(years.map((year) => [year, yearOf(year)])),
)};
`;
writeFileSync(
  target,
  await format(source, { ...(await resolveConfig(target)), parser: "typescript" }),
);

function yearOf(year) {
  const closed = {};
  const makeUp = [];
  for (const date = new Date(Date.UTC(year, 0, 1)); date.getUTCFullYear() === year;) {
    const day = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() % 6 === 0;
    const works = chineseDays.isWorkday(day);
    if (weekend && works) makeUp.push(day.slice(5));
    if (!weekend && !works) {
      const [name] = chineseDays.getDayDetail(day).name.split(",");
      closed[name] = closed[name] ? `${closed[name]} ${day.slice(5)}` : day.slice(5);
    }
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return { closed, makeUp: makeUp.join(" ") };
}

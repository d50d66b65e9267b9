// Writes src/core/calendars/cn-years.ts and a file for each decade beside it, from the package chinese-days, which follows the
// State Council's yearly notices. Run it after the package has a new year: node tools/make-calendars.mjs. The calendar's test
// compares every day.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import chineseDays from "chinese-days";
import { format, resolveConfig } from "prettier";

const folder = new URL("../src/core/calendars/", import.meta.url);
const require = createRequire(import.meta.url);
const { version } = require("chinese-days/package.json");
const { holidays } = JSON.parse(
  readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"),
);

const head = `// Made by tools/make-calendars.mjs from chinese-days ${version} (MIT). Do not edit.\n`;
const years = [...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))].sort();
const decades = [...new Set(years.map(decadeOf))].map((decade) => [
  decade,
  years.filter((year) => decadeOf(year) === decade),
]);

for (const [decade, ofDecade] of decades) {
  await write(
    `cn-years-${decade}.ts`,
    `import type { CnYears } from "./cn-year";

/** The years of the ${decade} that the State Council's notices are known for. */
export const cnYears${decade}: CnYears = ${JSON.stringify(
      Object.fromEntries(ofDecade.map((year) => [year, yearOf(year)])),
    )};
`,
  );
}
await write(
  "cn-years.ts",
  `import type { CnYears } from "./cn-year";
${decades.map(([decade]) => `import { cnYears${decade} } from "./cn-years-${decade}";`).join("\n")}

/** All years that the State Council's notices are known for. */
export const cnYears: CnYears = { ${decades.map(([decade]) => `...cnYears${decade}`).join(", ")} };
`,
);

async function write(name, source) {
  const { pathname } = new URL(name, folder);
  const options = { ...(await resolveConfig(pathname)), parser: "typescript" };
  writeFileSync(pathname, await format(`${head}\n${source}`, options));
}

function decadeOf(year) {
  return `${Math.floor(year / 10)}0s`;
}

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

import { type Currency, currencies } from "../../core/currency";
import { type Day, formatDay } from "../../core/day";
import { rateCode } from "../../core/fx";
import { type Instant, instantOf, startOf } from "../../core/instant";
import { plainNumbers, readAmount } from "../csv/amount";
import { isWrong } from "../csv/wrong";
import type { Source } from "../desk/source";
import { Problems } from "../rejection";
import { readEcbDays } from "./ecb-days";
import { type RateSeries, rateContent } from "./rate-rows";

/** The bank's own files: of the newest day, of 90 days, and of all days since 1999. */
export const ecbFiles = {
  daily: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml",
  "90 days": "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml",
  "all days": "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip",
} as const;

const source = {
  id: "ECB",
  title: "European Central Bank, euro foreign exchange reference rates",
  address:
    "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
  attribution: "Source: European Central Bank",
};

/** Rates are set at 14:15 in Frankfurt and published about 16:00: by 15:00 UTC at the latest outside of summer time. */
const PUBLISHED_AT = 15 * 3_600_000;

const numbers = { ...plainNumbers, missing: new Set(["N/A", "-"]) };

/** Reference rates of the ECB for one EUR, in the currencies that are wanted. */
export function ecbSource(url: string, wanted: readonly Currency[] = currencies): Source {
  return {
    requests: () => [{ url, about: "" }],
    read(answers, { known, now }) {
      const problems = new Problems();
      const rates = new Map(wanted.map((currency) => [currency, new Map<Day, number>()]));
      for (const { bytes } of answers) {
        const days = readEcbDays(bytes);
        if (isWrong(days)) {
          problems.add(days.says);
          continue;
        }
        for (const { day, rates: said } of days) {
          for (const [currency, rows] of rates) {
            const rate = readAmount(said.get(currency) ?? "", numbers, 0);
            if (typeof rate === "number") rows.set(day, rate);
            else if (rate !== undefined) problems.add(`${currency} of ${formatDay(day)}: ${rate}`);
          }
        }
      }
      if (!problems.isEmpty) return problems.rejection();
      const series = [...rates].flatMap(([currency, rows]) => seriesOf(currency, rows));
      return rateContent(series, source, known, (day) => publishedOn(day, now));
    },
  };
}

function seriesOf(currency: Currency, rates: ReadonlyMap<Day, number>): readonly RateSeries[] {
  if (rates.size === 0) return [];
  const specification = `${currency} for one EUR`;
  const about = { kind: "rate", currency, calendar: "target", specification } as const;
  return [{ code: rateCode(currency), ...about, rates }];
}

function publishedOn(day: Day, now: Instant): Instant {
  return instantOf(Math.min(startOf(day) + PUBLISHED_AT, now));
}

import { Cron } from "croner";
import * as v from "valibot";
import { quoteText } from "../csv/quote-text";
import { Problems, type Rejection } from "../rejection";
import { type ProviderSaid, configShape } from "./config-shape";

/** Reads the configuration of a desk's providers; everything wrong with it is said with its place. */
export function readConfig(written: string): readonly ProviderSaid[] | Rejection {
  const problems = new Problems();
  let value: unknown;
  try {
    value = JSON.parse(written.replace(/^\ufeff/, ""));
  } catch (error) {
    problems.add(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return problems.rejection();
  }
  const read = v.safeParse(configShape, value);
  if (!read.success) {
    for (const issue of read.issues)
      problems.add(`${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
    return problems.rejection();
  }
  const { providers } = read.output;
  const names = new Set<string>();
  for (const { name, schedule, zone } of providers) {
    if (names.has(name.toLowerCase())) problems.add(`two providers are called ${quoteText(name)}`);
    names.add(name.toLowerCase());
    const wrong = schedule === undefined ? undefined : wrongSchedule(schedule, zone);
    if (wrong !== undefined) problems.add(`${name}: ${wrong}`);
  }
  return problems.isEmpty ? providers : problems.rejection();
}

/** A schedule of this form runs at most every minute. */
const FIVE_PARTS = /^\s*\S+(?:\s+\S+){4}\s*$/;

function wrongSchedule(schedule: string, zone: string): string | undefined {
  const example = 'write minute, hour, day, month, weekday, such as "30 16 * * 1-5"';
  if (!FIVE_PARTS.test(schedule)) return `${quoteText(schedule)} is no schedule; ${example}`;
  try {
    const next = new Cron(schedule, { timezone: zone, paused: true }).nextRun();
    return next === null ? `${quoteText(schedule)} never comes; ${example}` : undefined;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return `${quoteText(schedule)} in ${quoteText(zone)}: ${says}; ${example}`;
  }
}

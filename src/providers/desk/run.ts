import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import type { Instant } from "../../core/instant";
import { type Import, ImportRefused, type PriceStore } from "../../store/store";
import { tickerReader } from "../csv/row-ticker";
import { isWrong } from "../csv/wrong";
import { licensedDeclarations } from "../licensed-as";
import { isRejection, sayRejection } from "../rejection";
import { type Asker, asker, usualBounds } from "./ask-source";
import type { ProviderSaid } from "./config-shape";
import { type Bounds, review } from "./review";
import type { Source, SourceAnswer, SourceContext } from "./source";
import { type Environment, sourceOf } from "./sources";
import type { Standing, Standings } from "./standing";

/** What a run touches: the store, what is remembered, the clock and the keys of vendors. */
export interface RunPorts {
  readonly store: PriceStore;
  readonly standings: Standings;
  readonly now: () => Instant;
  readonly environment: Environment;
  /** Asks sources; given by tests. */
  readonly asker?: Asker;
}

/** How far prices move in a day as a rule, by reader: beyond it a person looks. */
const usualJump: Readonly<Record<ProviderSaid["reader"], number>> = {
  ecb: 0.1,
  fred: 0.1,
  eastmoney: 0.4,
  "eastmoney-products": 100,
  yahoo: 0.4,
  csv: 0.5,
  json: 0.5,
};

const USUAL_SHRINK = 0.2;

/** Asks one provider and stores what is new, holds what is odd, or remembers why it failed. It does not throw for a bad source. */
export async function runProvider(said: ProviderSaid, ports: RunPorts): Promise<Standing> {
  const before = await ports.standings.of(said.name);
  const now = ports.now();
  const standing = await attempt(said, before, now, ports);
  const whole = { ...standing, ranAt: now };
  await ports.standings.keep(said.name, whole);
  return whole;
}

/** Stores the answers that were held for a person, without the bounds; undefined where nothing is held. */
export async function acceptHeld(
  said: ProviderSaid,
  ports: RunPorts,
): Promise<Standing | undefined> {
  const held = await ports.standings.held(said.name);
  if (!held) return undefined;
  const before = await ports.standings.of(said.name);
  const source = sourceOf(said, ports.environment);
  if (isWrong(source)) return failed(before, [source.says]);
  const endless = { jump: Infinity, shrink: Infinity };
  const taking = { ...ports, bounds: endless, before, isWhole: true };
  const standing = await take(said, source, held.answers, taking);
  if (standing.result !== "failed") await ports.standings.hold(said.name, undefined);
  const whole = { ...standing, ranAt: ports.now() };
  await ports.standings.keep(said.name, whole);
  return whole;
}

async function attempt(
  said: ProviderSaid,
  before: Standing,
  now: Instant,
  ports: RunPorts,
): Promise<Standing> {
  const source = sourceOf(said, ports.environment);
  if (isWrong(source)) return failed(before, [source.says]);
  const asked = ports.asker ?? asker(said.private, usualBounds);
  try {
    const answered = await askAll(source, before, now, asked);
    if ("wrong" in answered) return failed(before, answered.wrong);
    if (answered.answers.length === 0) return nothingStored(before, "not changed");
    const bounds = {
      jump: said.bounds.jump ?? usualJump[said.reader],
      shrink: said.bounds.shrink ?? USUAL_SHRINK,
    };
    const { answers, isWhole } = answered;
    const standing = await take(said, source, answers, { ...ports, bounds, before, isWhole });
    // What was held or refused is asked for again next time: only what was taken counts as known.
    const isTaken = standing.result === "stored" || standing.result === "nothing new";
    return isTaken
      ? { ...standing, validators: { ...before.validators, ...answered.validators } }
      : standing;
  } finally {
    if (!ports.asker) asked.close();
  }
}

/** Asks every question of a source, one after another, pages included. What did not change is left out. */
async function askAll(source: Source, before: Standing, now: Instant, asked: Asker) {
  const answers: SourceAnswer[] = [];
  const validators: Record<string, Standing["validators"][string]> = {};
  const questions = [...source.requests(now)];
  let isWhole = true;
  for (let request = questions.shift(); request; request = questions.shift()) {
    const answer = request.url.startsWith("file:")
      ? await readWhole(request.url.slice("file:".length))
      : await asked.ask(request, before.validators[request.url] ?? {});
    if (answer === "same") {
      isWhole = false;
      continue;
    }
    if (typeof answer === "string") return { wrong: [answer] };
    validators[request.url] = answer.validators;
    const { about, url } = request;
    const one = { about, url, bytes: answer.bytes };
    answers.push(one);
    const next = source.next?.(one, now);
    if (next) questions.unshift(next);
  }
  return { answers, validators, isWhole };
}

/** A file of this machine that the configuration names. */
async function readWhole(path: string) {
  try {
    const { size } = await stat(path);
    if (size > usualBounds.bytes) return `${path} has more than ${usualBounds.bytes} bytes`;
    return { bytes: new Uint8Array(await readFile(path)), validators: {} };
  } catch (error) {
    return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What decides how answers are taken in. */
interface Taking extends RunPorts {
  readonly bounds: Bounds;
  readonly before: Standing;
  /** False where some addresses had nothing new, so that fewer rows say nothing. */
  readonly isWhole: boolean;
}

async function take(
  said: ProviderSaid,
  source: Source,
  answers: readonly SourceAnswer[],
  { store, standings, now, bounds, before, isWhole }: Taking,
): Promise<Standing> {
  const { number } = await store.newest();
  const companies = await store.companies(number);
  const known = await store.catalogue(number);
  const at = now();
  const ticker = tickerReader(indexOfCompanies(companies));
  const context: SourceContext = { known, now: at, ticker, companies };
  const content = await source.read(answers, context);
  if (isRejection(content)) return failed(before, sayRejection(content, "row"));
  const series = await store.series([...content.observations.keys()], number);
  const stored = new Map(series.map((one) => [one.code, one]));
  const rowsBefore = isWhole ? before.rows : undefined;
  const reviewed = review(content, stored, { bounds, rowsBefore, now: at });
  if (reviewed.reasons.length > 0) {
    await standings.hold(said.name, { at, reasons: reviewed.reasons, answers });
    return nothingStored(before, "held for review", reviewed.reasons);
  }
  const { licence } = said;
  const batch: Import = {
    // What was said before may be said again after something else: the same answer is then another import.
    id: `provider ${said.name}:${number}:${digestOf(answers)}`,
    origin: `provider ${said.name}`,
    declarations: licence ? licensedDeclarations(content, licence, known) : content.declarations,
    sources: content.sources,
    observations: reviewed.observations,
    defaultQuoters: {},
    facts: [],
    events: [],
    ...(content.companies ? { companies: content.companies } : {}),
  };
  try {
    const { rows, repeated } = await store.commit(batch, at);
    const isNew = rows > 0 && !repeated;
    return {
      ...before,
      result: isNew ? "stored" : "nothing new",
      says: [],
      ...(isWhole ? { rows: reviewed.rows } : {}),
      stored: isNew ? rows : 0,
    };
  } catch (error) {
    if (error instanceof ImportRefused) return failed(before, [error.message]);
    throw error;
  }
}

function failed(before: Standing, says: readonly string[]): Standing {
  return nothingStored(before, "failed", says);
}

function nothingStored(
  before: Standing,
  result: NonNullable<Standing["result"]>,
  says: readonly string[] = [],
): Standing {
  return { ...before, result, says, stored: 0 };
}

function digestOf(answers: readonly SourceAnswer[]): string {
  const hash = createHash("sha256");
  for (const { about, bytes } of answers) hash.update(`${about}\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex");
}

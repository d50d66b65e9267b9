import { type Failure, isFailure } from "../failure";
import type { Options } from "../option-values";
import type { GroupEffect } from "./group-effect";
import { type NameEffect, moneyOf } from "./name-effect";
import type { ScenarioRow } from "./scenario-effects";
import type { Scenario } from "./scenarios";
import type { ShockReport } from "./shock-report";
import { sentenceOf } from "../sentences";

/** One cell of a table about a portfolio: what it says, or why there is nothing to say. */
export type ToldCell = string | number | Failure;

/** Rows of such cells. */
export type ToldTable = readonly (readonly ToldCell[])[];

/** A shock as rows: names, stages, drivers and the total, or one kind of them. */
export function shockTable(
  report: ShockReport,
  { by = "all", headers = "0", measure = "profit" }: Partial<Options>,
): ToldTable {
  const rows = {
    name: report.names.map(nameCells),
    stage: report.stages.map((one) => groupCells(one, "stage")),
    driver: report.drivers.map((one) => groupCells(one, "driver")),
    total: [groupCells(report.total, "total")],
  };
  const shown =
    by === "all" ? [...rows.name, ...rows.stage, ...rows.driver, ...rows.total] : rows[by];
  return headers === "0" ? shown : [headerOf(measure), ...shown];
}

/** A row for each scenario, as the total of a shock has one. */
export function scenarioTable(
  effects: readonly GroupEffect[],
  { headers = "0", measure = "profit" }: Partial<Options>,
): ToldTable {
  const rows = effects.map((one) => groupCells(one, "scenario"));
  return headers === "0" ? rows : [headerOf(measure), ...rows];
}

/** Names down and scenarios across: percents of each name's own. */
export function scenarioMatrix(
  rows: readonly ScenarioRow[],
  scenarios: readonly Scenario[],
  { headers = "0" }: Partial<Options>,
): ToldTable {
  const told = rows.map(({ label, percents }) => [label, ...percents]);
  return headers === "0" ? told : [["", ...scenarios.map(({ label }) => label)], ...told];
}

function headerOf(measure: NonNullable<Options["measure"]>): readonly ToldCell[] {
  const of = measure === "profit" ? "gross profit" : "value";
  return ["", "value", `change of ${of}`, `change of ${of}, percent`, "coverage", "kind", "note"];
}

/** A name without an effect says why in its note, because its error may stand in a total as well. */
function nameCells(effect: NameEffect): readonly ToldCell[] {
  const { position, percent, kinds, notes } = effect;
  const reason = isFailure(percent) ? [sentenceOf(percent)] : [];
  return [
    position.label,
    position.value,
    moneyOf(effect),
    percent,
    isFailure(percent) ? 0 : 1,
    kindOf(effect) ?? kinds.join(", "),
    [...reason, ...notes].join("; "),
  ];
}

function kindOf({ percent }: NameEffect): string | undefined {
  if (!isFailure(percent)) return undefined;
  return percent.details.hint === "indistinct" ? "not distinguishable from 0" : "not modelled";
}

function groupCells(
  { label, value, money, percent, coverage, notes }: GroupEffect,
  kind: string,
): readonly ToldCell[] {
  return [label, value, money, percent, coverage, kind, notes.join("; ")];
}

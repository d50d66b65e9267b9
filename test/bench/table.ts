import type { CellFigures } from "./cell-table";
import type { CodecFigures } from "./codec";
import type { FormulaFigures } from "./formulas";
import type { OpeningFigures } from "./desk-opening";
import type { ImportFigures } from "./large-import";
import type { LookUpFigures } from "./look-up";
import type { PaneFigures } from "./pane-frames";
import type { PortfolioFigures, PortfolioWay } from "./portfolio";
import type { RequestFigures } from "./requests";
import type { Measured } from "./rounds";
import type { StoreFigures } from "./store-requests";
import type { WorkbenchFigures } from "./workbench-cells";
import type { RefreshFigures } from "./workbook-refresh";

/** The ways to fill so many cells; "beside" is the rate of questions beside the first way's. */
export function cellTable(host: string, { cells, ways }: CellFigures): string {
  const rate = (one: Measured) => (one.questions ?? cells) / one.seconds;
  const [first] = ways;
  const rows = ways.map((one) => [
    one.questions === undefined || one.questions === cells
      ? one.name
      : `${one.name} (${number(one.questions)} of them)`,
    one.seconds.toFixed(4),
    `${one.fastest.toFixed(4)}–${one.slowest.toFixed(4)}`,
    number(one.requests ?? 0),
    number(one.bytes ?? 0),
    one.peakMemory.toFixed(0),
    one.longestBlock.toFixed(0),
    first ? `1/${(rate(first) / rate(one)).toPrecision(3)}` : "",
  ]);
  const titles = [
    `${host}, ${number(cells)} cells`,
    "seconds",
    "fastest–slowest",
    "requests",
    "bytes",
    "peak MiB",
    "longest block ms",
    "rate beside cold",
  ];
  return table(titles, rows);
}

export function workbenchTable({ cells, ways, own }: WorkbenchFigures): string {
  const share = [own.ours, own.all, own.longestStretch].map((one) => one.toFixed(0));
  return [
    gridTable(`workbench, ${number(cells)} cells and as many dependents`, ways),
    table(
      ["the same, sampled", "ours ms", "all scripts ms", "longest stretch of ours ms"],
      [["REPRICE in each, cold", ...share]],
    ),
  ].join("\n");
}

export function refreshTable({ formulas, changed, ways }: RefreshFigures): string {
  const what = `refresh of ${number(formulas)} formulas in the workbench, ${number(changed)} change`;
  return gridTable(what, ways);
}

/** What a person waits for in the grid, each way in a row. */
function gridTable(what: string, ways: WorkbenchFigures["ways"]): string {
  const rows = ways.map((one) => [
    one.name,
    one.seconds.toFixed(2),
    `${one.fastest.toFixed(2)}–${one.slowest.toFixed(2)}`,
    number(one.requests ?? 0),
    one.longestBlock.toFixed(0),
  ]);
  return table([what, "seconds", "fastest–slowest", "requests", "longest block ms"], rows);
}

export function lookUpTable(figures: LookUpFigures): string {
  const rows = [
    ["REPRICE, warm", figures.repriceNs],
    ["argument reading and search", figures.searchAndReadingNs],
    ["search of the arrays (interpolation)", figures.searchNs],
    ["search of the arrays (binary)", figures.binaryNs],
  ] as const;
  return table(
    ["one question", "ns"],
    rows.map(([name, ns]) => [name, ns.toFixed(0)]),
  );
}

export function formulaTable(figures: FormulaFigures): string {
  const rows = [
    ["which name a function of ours", figures.scanMs],
    ["every call with its arguments", figures.readMs],
    ["all rules of the check", figures.checkMs],
  ] as const;
  return table(
    [`${number(figures.formulas)} formulas`, "ms"],
    rows.map(([name, ms]) => [name, ms.toFixed(0)]),
  );
}

export function codecTable(figures: CodecFigures): string {
  return table(
    ["codec", "bytes/point", "encode ns/point", "decode ns/point"],
    [
      [
        "columns",
        figures.bytesPerPoint.toFixed(2),
        figures.encodeNsPerPoint.toFixed(1),
        figures.decodeNsPerPoint.toFixed(1),
      ],
      [
        "JSON columns",
        figures.jsonBytesPerPoint.toFixed(2),
        "",
        figures.jsonParseNsPerPoint.toFixed(1),
      ],
    ],
  );
}

export function portfolioTable(figures: PortfolioFigures): string {
  const { holdings, materials, shocks, days, shock, scenario, beta } = figures;
  const rows = (ways: readonly PortfolioWay[]) =>
    ways.map((one) => [
      one.name,
      one.milliseconds.toPrecision(3),
      `${one.fastest.toPrecision(3)}–${one.slowest.toPrecision(3)}`,
      one.grownMiB.toFixed(2),
      one.keptMiB.toFixed(2),
    ]);
  const size = [holdings, materials, shocks].map(number).join(" x ");
  const titles = ["ms", "fastest–slowest", "grown MiB", "kept MiB"];
  return [
    table([`holdings x materials x shocks: ${size}`, ...titles], rows(shock)),
    table([`RESHOCK's scenarios over ${number(holdings)} holdings`, ...titles], rows(scenario)),
    table([`beta over ${number(days)} days`, ...titles], rows(beta)),
  ].join("\n");
}

export function paneTable(figures: PaneFigures): string {
  const { holdings, firstPicture, openingCpu, stepCpu } = figures;
  const { longestFrame, frames, slowFrames } = figures;
  const row = (name: string, values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const ends = [sorted[0] ?? 0, sorted.at(-1) ?? 0].map((one) => one.toFixed(0));
    return [name, (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0), ends.join("–")];
  };
  return table(
    [`pane over ${number(holdings)} holdings`, "ms", "fastest–slowest"],
    [
      row("first picture, from opening the page", firstPicture),
      row("its processor time", openingCpu),
      row("processor time of a slider's step", stepCpu),
      row("longest frame while a slider moves", longestFrame),
      [`frames over 100 ms, of ${number(frames)}`, number(slowFrames), ""],
    ],
  );
}

export function requestTable(figures: readonly RequestFigures[]): string {
  const rows = figures.flatMap(({ codes, bytes, feed, fresh, plain, share, cpuShare }) => [
    paceRow(`${codes} codes, keys on`, feed, bytes, percent(share), percent(cpuShare)),
    paceRow(`${codes} codes, keys on, never asked before`, fresh, bytes),
    paceRow(`${codes} codes, plain node:http`, plain, bytes),
  ]);
  const titles = [
    "POST /v1/series",
    "requests/s",
    "p50 ms",
    "p99 ms",
    "bytes",
    "CPU µs",
    "of plain",
    "by CPU",
  ];
  return table(titles, rows);
}

function paceRow(
  name: string,
  { perSecond, p50, p99, cpu }: RequestFigures["feed"],
  bytes: number,
  ...shares: readonly string[]
): readonly string[] {
  const times = [number(Math.round(perSecond)), p50.toFixed(2), p99.toFixed(2)];
  return [name, ...times, number(bytes), cpu.toFixed(0), shares[0] ?? "", shares[1] ?? ""];
}

function percent(share: number): string {
  return Number.isNaN(share) ? "" : `${(share * 100).toFixed(0)} %`;
}

export function openingTable(figures: OpeningFigures): string {
  const { clients, cells, seconds, p50, p99, serverMiB } = figures;
  const titles = ["workbooks opened at once", "cells", "seconds", "half", "99 %", "server MiB"];
  const times = [seconds, p50, p99].map((one) => one.toFixed(2));
  return table(titles, [[number(clients), number(cells), ...times, serverMiB.toFixed(0)]]);
}

export function importTable(figures: readonly ImportFigures[]): string {
  return table(
    ["import", "rows", "seconds", "rows/s", "peak MiB", "store MiB"],
    figures.map((one) => [
      one.store,
      number(one.rows),
      one.seconds.toFixed(2),
      number(Math.round(one.rowsPerSecond)),
      one.peakMemoryMiB.toFixed(0),
      one.storeMiB.toFixed(0),
    ]),
  );
}

export function storeTable(figures: readonly StoreFigures[]): string {
  return table(
    ["series of 1,000 days", "requests/s", "p50 ms", "p99 ms", "bytes"],
    figures.map(({ name, perSecond, p50, p99, bytes }) => [
      name,
      number(Math.round(perSecond)),
      p50.toFixed(2),
      p99.toFixed(2),
      bytes === undefined ? "" : number(bytes),
    ]),
  );
}

/** A Markdown table, so that it can be pasted into README as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(width[column] ?? 0) : cell.padStart(width[column] ?? 0))).join(" | ")} |`;
  const rule = `|${width.map((size, column) => (column === 0 ? "-".repeat(size + 2) : `${"-".repeat(size + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line), ""].join("\n");
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

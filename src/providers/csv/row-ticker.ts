import { isFailure } from "../../core/failure";
import { type KnownTickers, readTicker } from "../../core/portfolio/ticker";
import { sentenceOf } from "../../core/sentences";
import { withoutControls } from "./quote-text";
import { Wrong } from "./wrong";

/** Reads the ticker of a row. */
export type TickerReader = (cell: string) => string | Wrong;

/** Cells that are remembered, since a file names the same shares again and again. */
const MOST_CELLS = 20_000;

/** A reader of tickers that knows those of a book. */
export function tickerReader(known: KnownTickers): TickerReader {
  const read = new Map<string, ReturnType<TickerReader>>();
  return (cell) => {
    const before = read.get(cell);
    if (before !== undefined) return before;
    const ticker = tickerIn(cell, known);
    if (read.size < MOST_CELLS) read.set(cell, ticker);
    return ticker;
  };
}

function tickerIn(cell: string, known: KnownTickers): ReturnType<TickerReader> {
  if (cell === "") return new Wrong("the ticker is missing");
  const ticker = readTicker(cell, known);
  return isFailure(ticker) ? new Wrong(withoutControls(sentenceOf(ticker))) : ticker;
}

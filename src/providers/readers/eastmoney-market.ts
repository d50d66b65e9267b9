import { exchangeOf } from "../../core/portfolio/exchange";

/** Eastmoney's numbers of markets, by the id of the exchange. New York's are several, so that a ticker there is not enough. */
const markets: Readonly<Record<string, string>> = { SH: "1", SZ: "0", BJ: "0", HK: "116" };

/** Eastmoney's own name of a share, "1.600111"; undefined where the ticker does not tell its market. */
export function secidOf(ticker: string): string | undefined {
  const market = markets[exchangeOf(ticker)?.id ?? ""];
  if (market === undefined) return undefined;
  const code = ticker.slice(0, ticker.lastIndexOf("."));
  return `${market}.${market === "116" ? code.padStart(5, "0") : code}`;
}

/** How many shares its volumes count as one: lots of 100 on the mainland, shares elsewhere. */
export function lotOf(ticker: string): number {
  return exchangeOf(ticker)?.calendar === "xshg" ? 100 : 1;
}

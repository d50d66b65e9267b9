import { readyShapes } from "../readers/shapes";
import { ecbFiles, ecbSource } from "../readers/ecb";
import { declaredSource } from "../readers/declared";
import { eastmoneyAddress, eastmoneySource } from "../readers/eastmoney";
import { secidOf } from "../readers/eastmoney-market";
import { productSource, productsAddress } from "../readers/eastmoney-products";
import { fredAddress, fredSource } from "../readers/fred";
import { yahooAddress, yahooSource, yahooSymbol } from "../readers/yahoo";
import { quoteText } from "../csv/quote-text";
import { isWrong, Wrong } from "../csv/wrong";
import { readMapping } from "../mapping";
import { isRejection, sayRejection } from "../rejection";
import type { ProviderSaid } from "./config-shape";
import type { Source } from "./source";

/** Variables of the environment, in which keys of vendors stand. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The source that a provider describes, or what is wrong with the description. */
export function sourceOf(said: ProviderSaid, environment: Environment): Source | Wrong {
  switch (said.reader) {
    case "ecb":
      return ecbSource(said.url ?? ecbFiles["90 days"], said.currencies);
    case "fred":
      return fredSource(said.series, said.url ?? fredAddress);
    case "eastmoney":
      return (
        lacking(said.tickers, secidOf) ??
        eastmoneySource(said.tickers, said.days, said.url ?? eastmoneyAddress)
      );
    case "eastmoney-products":
      return productSource(said.tickers, said.segments, said.url ?? productsAddress);
    case "yahoo":
      return (
        lacking(said.tickers, yahooSymbol) ??
        yahooSource(said.tickers, said.days, said.url ?? yahooAddress)
      );
    default:
      return declaredFrom(said, environment);
  }
}

function lacking(
  tickers: readonly string[],
  nameOf: (ticker: string) => string | undefined,
): Wrong | undefined {
  const odd = tickers.find((ticker) => nameOf(ticker) === undefined);
  return odd === undefined
    ? undefined
    : new Wrong(`${quoteText(odd)} has no name at this source; write it such as 600111.SH`);
}

type DeclaredSaid = Extract<ProviderSaid, { reader: "csv" | "json" }>;

function declaredFrom(said: DeclaredSaid, environment: Environment): Source | Wrong {
  const { name, title = name, headers, body, days, requests } = said;
  const shape = said.reader === "json" && said.shape ? readyShapes[said.shape] : undefined;
  const url = said.url ?? (said.file === undefined ? undefined : `file:${said.file}`);
  if (url === undefined) return new Wrong('say where it answers: "url", or "file"');
  const layout = layoutOf(said, shape);
  if (isWrong(layout)) return layout;
  const key = keyIn(said, environment);
  if (isWrong(key)) return key;
  const rows = said.reader === "json" ? (said.rows ?? shape?.json.rows) : undefined;
  if (said.reader === "json" && rows === undefined) {
    return new Wrong('say where the rows are: "rows": "data.prices[]"');
  }
  const good = said.reader === "json" ? (said.good ?? goodOf(shape)) : undefined;
  return declaredSource({
    name,
    title,
    url,
    requests,
    headers: { ...headers, ...key },
    ...(body === undefined ? {} : { body }),
    days,
    layout,
    mostPages: said.reader === "json" ? said.mostPages : 1,
    ...(said.reader === "json" && rows !== undefined
      ? {
          json: {
            rows,
            ...(good === undefined ? {} : { good }),
            cut: new Map(Object.entries({ ...cutOf(shape), ...said.cut })),
            ranges: new Set(said.ranges),
          },
        }
      : {}),
  });
}

type Ready = (typeof readyShapes)[keyof typeof readyShapes] | undefined;

function goodOf(shape: Ready) {
  return shape && "good" in shape.json ? shape.json.good : undefined;
}

function cutOf(shape: Ready): Readonly<Record<string, number>> {
  return shape && "cut" in shape.json ? shape.json.cut : {};
}

/** The layout of a mapping, with the columns of a ready shape below what is said. */
function layoutOf({ mapping }: DeclaredSaid, shape: Ready) {
  const columns = { ...shape?.columns, ...Object(mapping["columns"]) } as Record<string, string>;
  const whole = shape ? { missing: shape.missing, ...mapping, columns } : mapping;
  const layout = readMapping(JSON.stringify(whole));
  return isRejection(layout) ? new Wrong(`mapping: ${sayRejection(layout).join("; ")}`) : layout;
}

/** The header with the vendor's key, which stands in the environment and nowhere else. */
function keyIn(
  { auth }: DeclaredSaid,
  environment: Environment,
): Readonly<Record<string, string>> | Wrong {
  if (!auth) return {};
  const key = environment[auth.environment];
  if (key) return { [auth.header]: `${auth.prefix}${key}` };
  return new Wrong(`the variable ${auth.environment} of the environment holds no key`);
}

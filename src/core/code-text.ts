import { codeOfAlias, normaliseName } from "./alias";
import { type Market, type MaterialChoice, markets, splitCode, writtenCode } from "./code";
import { Failure } from "./failure";
import { knownQuoter, readQuoter } from "./quoter";

/** A written code taken apart: the name before the first `.` or `@`, and what follows each of them. */
export interface WrittenCode {
  readonly text: string;
  readonly name: string;
  readonly market?: string;
  readonly quoter?: string;
}

/** Takes apart what a user wrote. Nothing is judged yet. */
export function splitText(text: string): WrittenCode {
  const plain = text.normalize("NFKC");
  const end = plain.search(/[.@]/);
  if (end < 0) return { text, name: plain };
  const rest = plain.slice(end);
  const at = rest.indexOf("@");
  return {
    text,
    name: plain.slice(0, end),
    ...(rest.startsWith(".") ? { market: rest.slice(1, at < 0 ? undefined : at) } : {}),
    ...(at < 0 ? {} : { quoter: rest.slice(at + 1) }),
  };
}

/** The market that a text names in any case. */
export function readMarket(text: string): Market | undefined {
  const name = normaliseName(text).toUpperCase();
  return markets.find((market) => market === name);
}

/** What a name means, narrowed to the market and quoter written after it. */
export function narrowed(choice: MaterialChoice, written: WrittenCode): MaterialChoice | Failure {
  const code = codeInMarket(choice.code, written);
  if (typeof code !== "string" || written.quoter === undefined) {
    return typeof code === "string" ? { ...choice, code } : code;
  }
  const quoter = readQuoter(written.quoter);
  if (quoter === undefined) {
    return new Failure("no-such-series", { input: written.text, code, quoter: written.quoter });
  }
  if (choice.quoter !== undefined && choice.quoter !== quoter) {
    const other = writtenCode(choice);
    return new Failure("bad-option", { input: `@${quoter}`, hint: "twice", other });
  }
  return { code, quoter };
}

function codeInMarket(code: string, written: WrittenCode): string | Failure {
  if (written.market === undefined) return code;
  const named = splitCode(code);
  const market = readMarket(written.market);
  if (market !== undefined && (named.market ?? market) === market) {
    return `${named.material}.${market}`;
  }
  const plain = markets.map((known) => `${named.material}.${known}`);
  const meant = meantBy(named.material, written.market);
  return new Failure("unknown-material", {
    input: written.text,
    suggestions: meant === undefined ? [named.material, ...plain] : [meant],
  });
}

/** What was meant by "CSI.930598", where the point belongs to no market, or "REIndex.ACREI", where it is a quoter. */
function meantBy(material: string, market: string): string | undefined {
  const quoter = knownQuoter(market);
  return (
    codeOfAlias(normaliseName(material + market)) ??
    (quoter && writtenCode({ code: material, quoter }))
  );
}

import { Failure } from "../failure";
import { nearestNames } from "../nearest";
import { type Exchange, exchanges, exchangesNamed } from "./exchange";

/** What a reader may meet without an exchange. */
export interface KnownTickers {
  /** Canonical tickers of a code in capitals: of "MP" MP.US. */
  ofCode(code: string): readonly string[];
  /** Canonical tickers of a company's name in any spelling; twins share it. */
  ofName(name: string): readonly string[];
  /** Every canonical ticker. */
  readonly all: readonly string[];
}

const nothingKnown: KnownTickers = { ofCode: () => [], ofName: () => [], all: [] };

const LONGEST = 80;
const SUGGESTIONS = 3;

const CODE = "[A-Z0-9]{1,6}(?:[.\\-/][A-Z]{1,2})?";
const EXCHANGE_FIRST = new RegExp(`^([A-Z]{1,12}) ?: ?(${CODE})$`);
const JOINED = /^(SH|SZ|BJ|HK)\.?(\d{4,6})$/;
const EXCHANGE_LAST = new RegExp(`^(${CODE})[. ]([A-Z][A-Z0-9]{0,11})$`);
/** As news write it: "【北方稀土-600111.SH】", "JL MAG (06680.HK)". */
const INSIDE = /(?<![\dA-Z])(?:\d{6}\.(?:SH|SS|SZ|BJ)|\d{4,5}\.HK)(?![\dA-Z])/g;

/**
 * Reads a ticker as people write it: "600111.SH", ".SS", "SH600111", "600111 CH Equity", "6680 HK", "06680.HK", "NYSE:MP",
 * "LYC.AX", "300748" where only one exchange has such codes; the answer is canonical ("600111.SH", "6680.HK", "MP.US").
 * Letters alone and names of companies are looked up in what is known. Digits alone never are: 831 is 000831.SZ and 0831.HK,
 * whichever of them is known. Fails as ambiguous-ticker {input, candidates} or unknown-ticker {input, suggestions}.
 */
export function readTicker(
  given: string | number,
  known: KnownTickers = nothingKnown,
): string | Failure {
  const input = String(given).slice(0, LONGEST);
  const text = input.normalize("NFKC").trim().toUpperCase().replace(/\s+/g, " ");
  const written = text.replace(/ EQUITY$/, "");
  const candidates = [...new Set(meaningsOf(written, input, known))];
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return first;
  if (first !== undefined) return new Failure("ambiguous-ticker", { input, candidates });
  return new Failure("unknown-ticker", { input, suggestions: suggestionsFor(written, known) });
}

function meaningsOf(written: string, input: string, known: KnownTickers): readonly string[] {
  if (/^\d{1,6}$/.test(written)) return ofDigits(written);
  const [code, word] = splitExchange(written);
  const listed = exchangesNamed(word).flatMap((exchange) => canonical(code, exchange) ?? []);
  if (listed.length > 0) return listed;
  const byCode = known.ofCode(written.replace(/[./]/g, "-"));
  if (byCode.length > 0) return byCode;
  const byName = known.ofName(input);
  if (byName.length > 0) return byName;
  const inside = written.match(INSIDE) ?? [];
  return inside.length === 0 || inside[0] === written
    ? []
    : inside.flatMap((one) => meaningsOf(one, one, nothingKnown));
}

/** A code and the word for its exchange, which is "" where there is none. */
function splitExchange(written: string): readonly [code: string, word: string] {
  const ahead = EXCHANGE_FIRST.exec(written) ?? JOINED.exec(written);
  if (ahead) return [ahead[2] ?? "", ahead[1] ?? ""];
  const behind = EXCHANGE_LAST.exec(written);
  return behind ? [behind[1] ?? "", behind[2] ?? ""] : [written, ""];
}

/**
 * What digits alone can be. Six are a mainland code. A sheet drops leading zeros from numbers, so that fewer can be a mainland
 * code, one of Hong Kong or one of Tokyo; with leading zeros kept they are of Hong Kong.
 */
function ofDigits(digits: string): readonly string[] {
  const ids =
    digits.length === 6 ? ["SH", "SZ", "BJ"] : digits.startsWith("0") ? ["HK"] : ["SZ", "HK", "T"];
  return exchanges
    .filter(({ id }) => ids.includes(id))
    .flatMap((exchange) => canonical(digits, exchange) ?? []);
}

/** The canonical ticker of a code on an exchange, or undefined where it has no such codes. */
function canonical(code: string, { id, form, digits }: Exchange): string | undefined {
  const bare = digits === undefined ? code.replace(/[./]/g, "-") : code.replace(/^0+/, "");
  const full = bare.padStart(digits ?? 0, "0");
  return form.test(full) ? `${full}.${id}` : undefined;
}

/** The same code on the exchange that has such codes, else tickers spelled alike. */
function suggestionsFor(written: string, { all }: KnownTickers): readonly string[] {
  const [code] = splitExchange(written);
  if (/^\d{6}$/.test(code)) return ofDigits(code);
  const known = new Map(all.map((ticker) => [ticker.toLowerCase(), ticker]));
  return nearestNames(written.toLowerCase(), [...known.keys()])
    .map((near) => known.get(near) ?? near)
    .slice(0, SUGGESTIONS);
}

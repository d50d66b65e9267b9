import type { Catalogue } from "../../core/catalogue";
import type { Instant } from "../../core/instant";
import type { CompanyBook } from "../../core/portfolio/company";
import type { Import } from "../../store/store";
import type { TickerReader } from "../csv/row-ticker";
import type { Rejection } from "../rejection";

/** One question to a source. */
export interface SourceRequest {
  readonly url: string;
  /** What it is about, for the reader: a ticker, a code, or nothing where one answer holds all. */
  readonly about: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST where there is one. */
  readonly body?: string;
}

/** What a source answered. */
export interface SourceAnswer {
  readonly about: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What decides how answers are understood. */
export interface SourceContext {
  readonly known: Catalogue;
  readonly now: Instant;
  readonly ticker: TickerReader;
  /** What the store says of companies. */
  readonly companies: CompanyBook;
}

/** What the answers of a source come to; the run names the import after them. */
export type SourceContent = Pick<Import, "declarations" | "sources" | "observations" | "companies">;

/** A source that can be asked again and again: what to ask, and how to read what it answers. */
export interface Source {
  requests(now: Instant): readonly SourceRequest[];
  /** The next page's request, where an answer says that there is one. */
  next?(answer: SourceAnswer, now: Instant): SourceRequest | undefined;
  /** Reads answers; what it does not know is refused, with the place. It must be pure: a held answer is read again. */
  read(
    answers: readonly SourceAnswer[],
    context: SourceContext,
  ): SourceContent | Rejection | Promise<SourceContent | Rejection>;
}

import type { Catalogue, SeriesEntry, SnapshotName, Source } from "../core/catalogue";
import type { Fact, MarketEvent } from "../core/fact";
import type { Instant } from "../core/instant";
import type { Observation } from "../core/observation";
import type {
  CompanyBook,
  Fundamentals,
  Listing,
  PriceFloor,
  SegmentWeight,
  Sensitivity,
  Stated,
} from "../core/portfolio/company";
import type { Series } from "../core/series";
import type { KeyStore } from "./keys";

/** A series as an import declares it; what it prices and how never changes afterwards. */
export type SeriesDeclaration = Omit<SeriesEntry, "count" | "firstDay" | "lastDay">;

/** A row about an issuer as an import states it; committing gives it the snapshot's number. */
export type Statement<Row extends Stated> = Omit<Row, "snapshot">;

/** What an import says of companies. Every issuer has a listing, here or in the store. */
export interface CompanyStatements {
  readonly listings: readonly Listing[];
  readonly weights: readonly Statement<SegmentWeight>[];
  readonly sensitivities: readonly Statement<Sensitivity>[];
  readonly fundamentals: readonly Statement<Fundamentals>[];
  readonly floors: readonly Statement<PriceFloor>[];
}

/** What one import wants to commit, all of it or nothing. */
export interface Import {
  /** Idempotency key: committing the same id twice changes nothing and answers with the first outcome. */
  readonly id: string;
  /** Which provider or file it came from, for the audit. */
  readonly origin: string;
  readonly declarations: readonly SeriesDeclaration[];
  readonly sources: readonly Source[];
  /** Observations by full code. A row equal to that day's newest revision adds nothing. */
  readonly observations: ReadonlyMap<string, Iterable<Observation>>;
  /** Default quoters to set; a code without quoter that has none yet gets the first quoter with prices. */
  readonly defaultQuoters: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
  readonly events: readonly MarketEvent[];
  readonly companies?: CompanyStatements;
}

/** What an import came to. `rows` counts observations and statements about issuers added, `same` those that were there already. */
export interface ImportOutcome {
  readonly snapshot: SnapshotName;
  readonly rows: number;
  readonly same: number;
  /** There when the id was known already: nothing was done now, and the rest says what came of it then. */
  readonly repeated?: true;
}

/** Why an import was not taken: it contradicts itself or what the store already holds. Nothing of it was stored. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
}

/**
 * Keeps observations with all revisions, numbered by snapshot from the first day.
 * Every kind of store passes the same contract suite (test/store/contract.ts).
 */
export interface PriceStore {
  /** Who may ask what of it. */
  readonly keys: KeyStore;
  /** The newest committed snapshot; number 0 for an empty store. */
  newest(): Promise<SnapshotName>;
  /** When a snapshot was committed, or undefined for one that does not exist. */
  committedAt(number: number): Promise<Instant | undefined>;
  /**
   * Commits an import whole as the next snapshot, or nothing. An import that adds nothing makes no snapshot.
   * Throws ImportRefused for one that contradicts itself or what is stored.
   */
  commit(batch: Import, now: Instant): Promise<ImportOutcome>;
  /** What a snapshot declares. */
  catalogue(snapshot: number): Promise<Catalogue>;
  /** Series with their revisions up to a snapshot, those without a declaration left out. `since` leaves out rows of that snapshot and before. */
  series(codes: readonly string[], snapshot: number, since?: number): Promise<readonly Series[]>;
  /** The same as bytes of the column codec (core/codec/series-codec), from the derived blob where it serves. */
  seriesBytes(codes: readonly string[], snapshot: number): Promise<ReadonlyMap<string, Uint8Array>>;
  facts(snapshot: number): Promise<readonly Fact[]>;
  events(snapshot: number): Promise<readonly MarketEvent[]>;
  /** What a snapshot says about companies, every vintage of it, in the order it came. */
  companies(snapshot: number): Promise<CompanyBook>;
  /**
   * Tells when another process may have committed, where the store can hear of it. Only a hint that may be lost: who must miss no
   * snapshot looks now and then as well. The answer ends it.
   */
  onCommit?(tell: () => void): () => void;
  close(): Promise<void>;
}

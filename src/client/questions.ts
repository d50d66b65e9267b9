import type { Cancellation } from "../core/cancellation";
import type { SnapshotName } from "../core/catalogue";
import { decodeSeries } from "../core/codec/series-codec";
import { Failure, isFailure } from "../core/failure";
import { type CatalogueAnswer, readCatalogue } from "../wire/catalogue";
import type { Statements } from "../wire/catalogue-change";
import { type CompaniesAnswer, readCompanies } from "../wire/companies";
import { type FactsAnswer, readFacts } from "../wire/facts";
import { readFrame } from "../wire/frame";
import { cataloguePath, columnsType, companiesPath, factsPath, paths } from "../wire/paths";
import type { Series } from "../core/series";
import type { SeriesAnswer, SeriesRequest } from "../wire/series";
import { type Misfit, isMisfit } from "../wire/shape";
import { formatSnapshot } from "../wire/snapshot";
import type { Http } from "./http";
import { unusable } from "./http-answer";
import { readJson } from "./json";

/** Rows of one answer that are held at most: constant columns make a few bytes out of many rows. */
const MOST_ROWS = 20_000_000;

/** Which series are wanted of a snapshot; with `since`, only their rows of later snapshots than that. */
export interface WantedSeries {
  readonly codes: readonly string[];
  readonly snapshot: SnapshotName;
  readonly since?: number;
}

/** What a client holds of a snapshot, and wants to hold of the newest. */
export interface WantedNews {
  readonly codes: readonly string[];
  /** Number of the snapshot that it has. */
  readonly since: number;
  /** Sight of its catalogue. */
  readonly sight: string;
  readonly holds: readonly Statements[];
}

/** What the client asks a feed, each answer read and held against what was asked. */
export interface Questions {
  /** The catalogue of a snapshot, else of the newest. */
  catalogue(snapshot?: SnapshotName): Promise<CatalogueAnswer | Failure>;
  series(wanted: WantedSeries): Promise<SeriesAnswer | Failure>;
  /** The newest snapshot in one answer, as far as it is another than the one that is held. */
  newest(wanted: WantedNews): Promise<SeriesAnswer | Failure>;
  facts(snapshot: SnapshotName): Promise<FactsAnswer | Failure>;
  companies(snapshot: SnapshotName): Promise<CompaniesAnswer | Failure>;
}

/** The questions as requests over HTTP, which can be called off all together. */
export function questionsOver(http: Http, cancellation?: Cancellation): Questions {
  const { address } = http;
  const askJson = async <Answer>(
    path: string,
    read: (json: unknown) => Answer | Misfit,
  ): Promise<Answer | Failure> => {
    const bytes = await http.ask({ path, type: "application/json" }, cancellation);
    if (isFailure(bytes)) return bytes;
    const json = readJson(bytes);
    if (json === undefined) return unusable(address, "its JSON is cut or is none");
    const answer = read(json);
    return isMisfit(answer) ? misfit(address, answer) : answer;
  };
  const askOf = async <Answer extends { readonly snapshot: SnapshotName }>(
    snapshot: SnapshotName,
    path: string,
    read: (json: unknown) => Answer | Misfit,
  ): Promise<Answer | Failure> => {
    const answer = await askJson(path, read);
    return isFailure(answer) ? wrongFeedAt(answer, snapshot) : ofSnapshot(answer, snapshot);
  };
  const askSeries = async (body: SeriesRequest): Promise<SeriesAnswer | Failure> => {
    const bytes = await http.ask({ path: paths.series, type: columnsType, body }, cancellation);
    return isFailure(bytes) ? bytes : readColumns(bytes, address);
  };
  return {
    async catalogue(snapshot) {
      const answer = await askJson(cataloguePath(snapshot?.number), readCatalogue);
      if (snapshot === undefined) return answer;
      if (isFailure(answer)) return wrongFeedAt(answer, snapshot);
      const wrong = ofSnapshot(answer.catalogue, snapshot);
      return isFailure(wrong) ? wrong : answer;
    },
    async series({ codes, snapshot, since }) {
      const body = { codes, snapshot: snapshot.number, ...(since === undefined ? {} : { since }) };
      const answer = await askSeries(body);
      return isFailure(answer) ? wrongFeedAt(answer, snapshot) : ofSnapshot(answer, snapshot);
    },
    newest: askSeries,
    facts: (snapshot) => askOf(snapshot, factsPath(snapshot.number), readFacts),
    companies: (snapshot) => askOf(snapshot, companiesPath(snapshot.number), readCompanies),
  };
}

function readColumns(bytes: Uint8Array, address: string): SeriesAnswer | Failure {
  const frame = readFrame(bytes);
  if (isMisfit(frame)) return misfit(address, frame);
  const { bodies, ...head } = frame;
  const series: Series[] = [];
  let rows = 0;
  try {
    for (const body of bodies) {
      const one = decodeSeries(body);
      rows += one.size;
      if (rows > MOST_ROWS) return unusable(address, `it sent over ${MOST_ROWS} rows`);
      series.push(one);
    }
    return { ...head, series };
  } catch (error) {
    // The codec throws nothing else for odd bytes; any other error is a bug of ours.
    if (error instanceof RangeError) return unusable(address, error.message);
    throw error;
  }
}

function misfit(address: string, { field, says }: Misfit): Failure {
  return field === "wire" || field === "version"
    ? unusable(address, `it does not speak this version of Reprice's wire (${says})`)
    : unusable(address, `${field}: ${says}`);
}

/** An answer of the snapshot that was asked for; another feed may have taken over the address meanwhile. */
function ofSnapshot<Answer extends { readonly snapshot: SnapshotName }>(
  answer: Answer,
  { feed, number }: SnapshotName,
): Answer | Failure {
  const answered = answer.snapshot;
  if (answered.feed !== feed) return new Failure("wrong-feed", { feed, other: answered.feed });
  if (answered.number === number) return answer;
  return new Failure("wrong-feed", { snapshot: formatSnapshot({ feed, number }) });
}

/** A feed that does not know the snapshot says so without its name, which the cell wants to read. */
function wrongFeedAt(failure: Failure, snapshot: SnapshotName): Failure {
  if (failure.reason !== "wrong-feed") return failure;
  return new Failure("wrong-feed", { snapshot: formatSnapshot(snapshot) });
}

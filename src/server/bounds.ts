import { MOST_FOLLOWED } from "../wire/live";

/** How much a request may ask and how long it may take. */
export interface Bounds {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Days with an observation in one answer, as JSON and as binary columns. */
  readonly jsonRows: number;
  readonly binaryRows: number;
  /** Bytes of memory for series as they are sent, and for whole answers that may be asked for again. */
  readonly seriesBytes: number;
  readonly answerBytes: number;
  /** Milliseconds in which a request must have arrived whole. */
  readonly requestTimeout: number;
  /** Milliseconds in which it must be answered. */
  readonly answerTimeout: number;
  readonly live: LiveBounds;
}

/** How much the connections of /v1/live may take. Times are milliseconds. */
export interface LiveBounds {
  readonly connections: number;
  /** Series that one connection may follow. */
  readonly series: number;
  /** In which a new connection must have said hello. */
  readonly hello: number;
  /** Between two signs of life; a client that has not answered the one before is cut off. */
  readonly beat: number;
  /** Between two looks at the store for snapshots that another process committed. */
  readonly look: number;
  /** That clients have to close when the feed stops. */
  readonly farewell: number;
}

/** The bounds of a feed that is told nothing else. */
export const usualBounds: Bounds = {
  body: 512 * 1024,
  jsonRows: 250_000,
  binaryRows: 5_000_000,
  seriesBytes: 128 * 2 ** 20,
  answerBytes: 128 * 2 ** 20,
  requestTimeout: 15_000,
  answerTimeout: 30_000,
  live: {
    connections: 2000,
    series: MOST_FOLLOWED,
    hello: 5000,
    beat: 15_000,
    look: 1000,
    farewell: 500,
  },
};

/** How much a request may ask and how long it may take. */
export interface Bounds {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Days with an observation in one answer, as JSON and as binary columns. */
  readonly jsonRows: number;
  readonly binaryRows: number;
  /** Milliseconds in which a request must have arrived whole. */
  readonly requestTimeout: number;
  /** Milliseconds in which it must be answered. */
  readonly answerTimeout: number;
}

/** The bounds of a feed that is told nothing else. */
export const usualBounds: Bounds = {
  body: 512 * 1024,
  jsonRows: 250_000,
  binaryRows: 5_000_000,
  requestTimeout: 15_000,
  answerTimeout: 30_000,
};

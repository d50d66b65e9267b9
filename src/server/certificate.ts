/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

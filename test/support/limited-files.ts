/**
 * A program with its arguments, run so that none of its files grows past so many half kibibytes. The signal for a file that grows too
 * long is put aside, so that the write fails as on a full disk.
 */
export function limited(program: readonly string[], fileBlocks: number): readonly string[] {
  return ["/bin/sh", "-c", `trap '' XFSZ; ulimit -f ${fileBlocks}; exec "$0" "$@"`, ...program];
}

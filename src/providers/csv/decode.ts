import type { Hash } from "node:crypto";
import { TextDecoder } from "node:util";

/** Bytes that are not text in the encoding that was expected. */
export class Undecodable extends Error {
  override readonly name = "Undecodable";
  constructor(
    readonly line: number,
    readonly encoding: string,
  ) {
    super(`The bytes are not ${encoding}.`);
  }
}

/**
 * The text of a file in pieces, its line ends made "\n" and a byte order mark left out. Every byte goes through the hash.
 * Throws Undecodable where bytes are no text, rather than put a replacement character into a price.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
  hash: Hash,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let held = "";
  for await (const piece of bytes) {
    hash.update(piece);
    const text = held + decode(decoder, piece, line);
    // A "\r" at the end may be half of a line end.
    held = text.endsWith("\r") ? "\r" : "";
    const whole = text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
    line += countLineEnds(whole);
    if (whole) yield whole;
  }
  const rest = held + decode(decoder, undefined, line);
  if (rest) yield rest.replace(/\r\n?/g, "\n");
}

/** How many line ends a text has. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined, line: number): string {
  const text = attempt(decoder, piece);
  if (text !== undefined) return text;
  throw new Undecodable(line + (piece ? goodLines(piece, decoder.encoding) : 0), decoder.encoding);
}

/** The text of a piece; undefined where it is none. Zeros are no text either, but another encoding's half characters. */
function attempt(decoder: TextDecoder, piece: Uint8Array | undefined): string | undefined {
  try {
    const text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many lines of a piece can be read before the first that cannot. */
function goodLines(piece: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let count = 0;
  for (let start = 0; start < piece.length;) {
    const end = piece.indexOf(0x0a, start) + 1 || piece.length;
    if (attempt(decoder, piece.subarray(start, end)) === undefined) break;
    if (piece[end - 1] === 0x0a) count += 1;
    start = end;
  }
  return count;
}

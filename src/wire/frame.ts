import * as v from "valibot";
import { type SeriesHead, MOST_CODES, seriesHeadShape, writeHead } from "./series";
import { Misfit, countShape, isMisfit, readShape } from "./shape";
import { wireVersion } from "./version";

/**
 * Many series in one binary message: "RPSC", the wire version (1 byte), the length of the head (4 bytes, big-endian),
 * the head as ASCII JSON with the length of each series, then the series as bytes of the column codec.
 */
export interface SeriesFrame extends SeriesHead {
  /** Each series as bytes of core/codec/series-codec. */
  readonly bodies: readonly Uint8Array[];
}

const MAGIC = [0x52, 0x50, 0x53, 0x43];
const FIXED_SIZE = MAGIC.length + 1 + 4;
const MOST_HEAD = 16_000_000;

const frameHeadShape = v.object({
  ...seriesHeadShape.entries,
  lengths: v.pipe(v.array(countShape), v.maxLength(MOST_CODES)),
});

/** Writes a frame. */
export function writeFrame(frame: SeriesFrame): Uint8Array {
  const lengths = frame.bodies.map((body) => body.length);
  const head = asciiOf(JSON.stringify({ ...writeHead(frame), lengths }));
  const bytes = new Uint8Array(
    lengths.reduce((sum, length) => sum + length, FIXED_SIZE + head.length),
  );
  bytes.set([...MAGIC, wireVersion]);
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, head.length);
  let at = FIXED_SIZE;
  for (const part of [head, ...frame.bodies]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads a frame. Bytes that are cut short, too long or odd are a misfit; the bodies are views, not copies. */
export function readFrame(bytes: Uint8Array): SeriesFrame | Misfit {
  if (bytes.length < FIXED_SIZE || MAGIC.some((byte, index) => bytes[index] !== byte)) {
    return new Misfit("magic", "Expected binary columns");
  }
  if (bytes[MAGIC.length] !== wireVersion) {
    return new Misfit("version", `Expected ${wireVersion} but received ${bytes[MAGIC.length]}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = view.getUint32(MAGIC.length + 1);
  if (headLength > MOST_HEAD || FIXED_SIZE + headLength > bytes.length) {
    return new Misfit("head", "Expected the head to end inside the message");
  }
  const head = readHead(bytes.subarray(FIXED_SIZE, FIXED_SIZE + headLength));
  if (isMisfit(head)) return head;
  const { lengths, ...said } = head;
  const total = lengths.reduce((sum, length) => sum + length, FIXED_SIZE + headLength);
  if (total !== bytes.length) {
    return new Misfit("lengths", `Expected ${total} bytes but received ${bytes.length}`);
  }
  let at = FIXED_SIZE + headLength;
  const bodies = lengths.map((length) => bytes.subarray(at, (at += length)));
  return { ...said, bodies };
}

function readHead(bytes: Uint8Array): v.InferOutput<typeof frameHeadShape> | Misfit {
  let text = "";
  for (const byte of bytes) {
    if (byte > 0x7f) return new Misfit("head", "Expected ASCII");
    text += String.fromCharCode(byte);
  }
  try {
    return readShape(frameHeadShape, JSON.parse(text));
  } catch {
    return new Misfit("head", "Expected JSON");
  }
}

/** JSON with every other character escaped, so that bytes and characters are the same and no text codec is needed. */
function asciiOf(json: string): Uint8Array {
  const escaped = json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const bytes = new Uint8Array(escaped.length);
  for (let at = 0; at < escaped.length; at++) bytes[at] = escaped.charCodeAt(at);
  return bytes;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Value of each digit by its character code; 255 for what is none. */
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

const PADDING = "=".charCodeAt(0);

/** How many bytes become text at once: a call takes only so many characters. */
const PIECE = 3 * 4096;

/** Bytes as base64 (RFC 4648), with its padding. */
export function writeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...digitsOf(bytes.subarray(start, start + PIECE))));
  }
  return pieces.join("");
}

/** The bytes of such a text, white space left out. Any other text throws a RangeError. */
export function readBase64(text: string): Uint8Array {
  const digits = text.replace(/\s+/g, "");
  const padding = digits.endsWith("==") ? 2 : digits.endsWith("=") ? 1 : 0;
  if (digits.length % 4 !== 0) throw new RangeError("The base64 is cut.");
  const bytes = new Uint8Array((digits.length / 4) * 3 - padding);
  const written = digits.length - padding;
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let place = 0; place < written; place++) {
    const value = values[digits.charCodeAt(place)] ?? 255;
    if (value === 255) throw new RangeError("A character is no base64.");
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}

/** Character codes of the digits of some bytes. */
function digitsOf(bytes: Uint8Array): Uint8Array {
  const digits = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    digits[place] = DIGITS.charCodeAt(three >> 18);
    digits[place + 1] = DIGITS.charCodeAt((three >> 12) & 63);
    if (left > 1) digits[place + 2] = DIGITS.charCodeAt((three >> 6) & 63);
    if (left > 2) digits[place + 3] = DIGITS.charCodeAt(three & 63);
    place += 4;
  }
  return digits;
}

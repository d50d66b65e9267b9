/** 2^53: no varint stands for more. */
const LIMIT = 2 ** 53;

/** Writes bytes; whole numbers take seven bits a byte, low ones first, the eighth bit saying that more follow. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^53 - 1. */
  unsigned(value: number): void {
    if (!(value >= 0 && value < LIMIT)) throw new RangeError(`${value} does not fit a varint.`);
    this.#reserve(8);
    let rest = value;
    for (; rest >= 2 ** 31; rest = Math.floor(rest / 128)) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
    }
    for (; rest >= 128; rest >>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number from -2^52 to 2^52 - 1; the sign goes into the lowest bit, so that small ones stay short. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Eight bytes, little end first. */
  double(value: number): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  /** UTF-16 code units, each as a varint: one byte for ASCII, three for Chinese, and nothing is lost. */
  text(value: string): void {
    this.unsigned(value.length);
    for (let index = 0; index < value.length; index++) this.unsigned(value.charCodeAt(index));
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  get length(): number {
    return this.#length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a ByteWriter wrote; anything else throws a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.#bytes.length - this.#position;
  }

  byte(): number {
    const value = this.#bytes[this.#position++];
    if (value === undefined) throw endedEarly();
    return value;
  }

  /** The next byte, which stays unread; undefined at the end. */
  peek(): number | undefined {
    return this.#bytes[this.#position];
  }

  unsigned(): number {
    const first = this.byte();
    if (first < 128) return first;
    const second = this.byte();
    if (second < 128) return (first & 127) | (second << 7);
    return this.#longVarint((first & 127) | ((second & 127) << 7));
  }

  signed(): number {
    const folded = this.unsigned();
    if (folded < 2 ** 31) return (folded >>> 1) ^ -(folded & 1);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  /** Fills a column with the running sums of signed numbers: the loop in which most time of reading goes. */
  sums(column: Float64Array): void {
    const bytes = this.#bytes;
    let position = this.#position;
    let sum = 0;
    for (let row = 0; row < column.length; row++) {
      // What is longer than a byte, or not there, is left to `signed`.
      const first = bytes[position] ?? 128;
      if (first < 128) {
        position++;
        sum += (first >>> 1) ^ -(first & 1);
      } else {
        this.#position = position;
        sum += this.signed();
        position = this.#position;
      }
      column[row] = sum;
    }
    this.#position = position;
  }

  double(): number {
    if (this.remaining < 8) throw endedEarly();
    const value = this.#view.getFloat64(this.#position, true);
    this.#position += 8;
    return value;
  }

  /** So many bytes as they are. */
  bytes(count: number): Uint8Array {
    if (count > this.remaining) throw endedEarly();
    this.#position += count;
    return this.#bytes.subarray(this.#position - count, this.#position);
  }

  text(): string {
    const length = this.count("characters", 1);
    let value = "";
    for (let index = 0; index < length; index++) value += String.fromCharCode(this.unsigned());
    return value;
  }

  /** How many things follow: refused when they could not fit what is left, each taking so many bytes at least. */
  count(what: string, leastBytes: number): number {
    const count = this.unsigned();
    if (count * leastBytes > this.remaining) {
      throw new RangeError(
        `The columns announce ${count} ${what}, more than their bytes can hold.`,
      );
    }
    return count;
  }

  #longVarint(low: number): number {
    let value = low;
    for (let unit = 2 ** 14; unit < LIMIT; unit *= 128) {
      const next = this.byte();
      value += (next & 127) * unit;
      if (next < 128) {
        if (value >= LIMIT) break;
        return value;
      }
    }
    throw new RangeError("A number in the columns is longer than 53 bits.");
  }
}

function endedEarly(): RangeError {
  return new RangeError("The columns end too early.");
}

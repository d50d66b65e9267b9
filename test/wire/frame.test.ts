import fc from "fast-check";
import { decodeSeries, encodeSeries } from "../../src/core/codec/series-codec";
import { type SeriesFrame, readFrame, writeFrame } from "../../src/wire/frame";
import { isMisfit } from "../../src/wire/shape";
import { anySeries } from "../support/arbitrary-series";

const snapshot = { feed: "home", number: 3 };

function frameOf(...bodies: number[][]): SeriesFrame {
  return {
    snapshot,
    refused: [{ code: "氧化钕@\u{1f600}", reason: "no-such-series" }],
    more: ["PrOxide@BREX"],
    bodies: bodies.map((body) => Uint8Array.from(body)),
  };
}

test("a frame comes back as it went, other scripts included", () => {
  expect(readFrame(writeFrame(frameOf([1, 2, 3], [], [255])))).toEqual(
    frameOf([1, 2, 3], [], [255]),
  );
});

test("series come back from a frame as they went", () => {
  fc.assert(
    fc.property(fc.array(anySeries, { maxLength: 4 }), (series) => {
      const frame = { snapshot, refused: [], more: [], bodies: series.map(encodeSeries) };
      const read = readFrame(writeFrame(frame));
      expect(isMisfit(read) ? read : read.bodies.map(decodeSeries)).toEqual(series);
    }),
    { numRuns: 50 },
  );
});

test("a frame is read where it stands inside a larger buffer", () => {
  const bytes = writeFrame(frameOf([7]));
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 10);
  expect(readFrame(larger.subarray(10, 10 + bytes.length))).toEqual(frameOf([7]));
});

test("a frame cut anywhere, or with a byte too many, is refused", () => {
  const bytes = writeFrame(frameOf([1, 2, 3]));
  for (let length = 0; length < bytes.length; length++) {
    expect(isMisfit(readFrame(bytes.subarray(0, length)))).toBe(true);
  }
  expect(readFrame(Uint8Array.from([...bytes, 0]))).toMatchObject({ field: "lengths" });
});

test("another program's bytes and another version are refused by name", () => {
  const bytes = writeFrame(frameOf());
  bytes[4] = 2;
  expect(readFrame(bytes)).toMatchObject({ field: "version" });
  bytes[0] = 0x7b;
  expect(readFrame(bytes)).toMatchObject({ field: "magic" });
});

test("a head that claims to be larger than the message is refused", () => {
  const bytes = writeFrame(frameOf());
  bytes.set([0xff, 0xff, 0xff, 0xff], 5);
  expect(readFrame(bytes)).toMatchObject({ field: "head" });
});

test("whatever the bytes after the magic, reading settles", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      expect(isMisfit(readFrame(Uint8Array.from([0x52, 0x50, 0x53, 0x43, 1, ...noise])))).toBe(
        true,
      );
    }),
  );
});

import fc from "fast-check";
import { readBase64, writeBase64 } from "../../../src/core/codec/base64";

test("bytes are written as everyone writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(writeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

test("bytes are read as they were written, also over several lines", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const lines = writeBase64(bytes).replace(/.{64}/g, "$&\r\n");
      expect([...readBase64(lines)]).toEqual([...bytes]);
    }),
  );
});

test.each(["QUJ", "QU*D", "Q===", "QU=D", "QÜJD"])("%s is refused", (text) => {
  expect(() => readBase64(text)).toThrow(RangeError);
});

import { formatPlace } from "../../src/workbook/address";
import { placeOf } from "../../src/workbook/place-text";

test.each(["A1", "Z26", "AA27", "XFD1048576"])("%s is read as it is written", (address) => {
  expect(formatPlace({ sheet: "s", ...placeOf(address) })).toBe(address);
});

test.each(["", "A0", "1A", "A1:B2", "a1"])("%j is no address of a cell", (address) => {
  expect(() => placeOf(address)).toThrow(RangeError);
});

import { Failure } from "../../src/core/failure";
import { readField } from "../../src/core/field";

test("reads a field in any case", () => {
  expect(readField("Low")).toBe("low");
  expect(readField(" price ")).toBe("price");
});

test("names the fields that there are", () => {
  expect(readField("close")).toEqual(
    new Failure("bad-field", { input: "close", fields: ["price", "low", "high", "mid", "avg"] }),
  );
});

import { isListed } from "../../../src/core/material";
import { readSeriesCode } from "../../../src/core/series-code";
import { citedDeclarations } from "../../../src/providers/cited/declarations";

test("every cited series is written as its code is read, and prices a listed material", () => {
  for (const { code, kind } of citedDeclarations()) {
    if (kind === "rate") continue;
    expect(readSeriesCode(code)).toEqual({ code, listed: true });
    expect(isListed(code)).toBe(true);
  }
});

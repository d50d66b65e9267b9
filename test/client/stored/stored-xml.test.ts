import { readAsOf } from "../../../src/core/as-of";
import type { StoredContent } from "../../../src/client/stored/content";
import { readStored, writeStored } from "../../../src/client/stored/stored-xml";
import { emptyBook } from "../../../src/core/portfolio/company";
import { seriesOf } from "../../../src/core/series";
import { quotes, row, viewOf } from "../../support/builders";
import { instant } from "../../support/observations";

const view = viewOf("2026-01-28", [
  quotes("NdOxide@BREX", { "2026-01-27": 730_000, "2026-01-28": 732_500 }),
  quotes("PrNdOxide@A&B", { "2026-01-28": { low: 860_000, high: 880_000 } }),
]);
const content: StoredContent = {
  catalogue: { ...view.catalogue, sources: [{ id: "S1", title: 'a <b> "c" & 价' }] },
  day: view.day,
  series: [view.series("NdOxide@BREX"), view.series("PrNdOxide@A&B")],
  cited: {
    facts: [
      {
        subject: "CN",
        metric: "quota",
        period: "2024",
        value: 270_000,
        unit: "t",
        status: "quota",
        knownSince: instant("2024-08-20"),
        source: "S1",
      },
    ],
    events: [],
  },
  companies: emptyBook,
};
const xml = writeStored("carried", content, "k1 k2");

test("what was written is read again, whole", () => {
  expect(readStored("carried", xml)).toEqual({ content, elsewhere: "k1 k2" });
});

test("a person who opens the file elsewhere finds feed, snapshot, day and codes", () => {
  expect(xml).toContain('xmlns="urn:reprice:carried"');
  expect(xml).toContain('feed="test" snapshot="7" day="2026-01-28"');
  expect(xml).toContain('<series code="PrNdOxide@A&amp;B">');
});

test("an as-of limit travels along", () => {
  const asOf = readAsOf("2026-01-09");
  const limited = writeStored("carried", { ...content, ...(asOf && { asOf }) });
  expect(readStored("carried", limited)).toMatchObject({ content: { asOf } });
});

test("rows in thousands stay compact: few characters a row", () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    row(new Date(Date.UTC(2005, 0, 1 + at)).toISOString().slice(0, 10), 700_000 + (at % 97) * 500),
  );
  const long = seriesOf("NdOxide@BREX", "daily", rows);
  expect(writeStored("carried", { ...content, series: [long] }).length).toBeLessThan(40_000);
});

test("every changed character of a series is noticed", () => {
  const start = xml.indexOf('<series code="NdOxide@BREX">') + 28;
  const end = xml.indexOf("</series>", start);
  for (let at = start; at < end; at++) {
    const other = xml[at] === "A" ? "B" : "A";
    const damaged = xml.slice(0, at) + other + xml.slice(at + 1);
    expect(readStored("carried", damaged)).toBe("damaged");
  }
});

test("a part that is cut, empty, another or no XML is damaged and nothing worse", () => {
  for (let end = 0; end < xml.length; end += 41) {
    expect(readStored("carried", xml.slice(0, end))).toBe("damaged");
  }
  expect(readStored("own-prices", xml)).toBe("damaged");
  expect(readStored("carried", "{}")).toBe("damaged");
});

test("a part of a later version is newer, not damaged", () => {
  expect(readStored("carried", xml.replace('version="1"', 'version="2"'))).toBe("newer");
});

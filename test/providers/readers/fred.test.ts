import { type TestDesk, testDesk } from "../../support/desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk({ reader: "fred", series: { "USDCNY@FRED": "DEXCHUS" } });
  desk.now = "2026-09-02T12:00:00Z";
});
afterEach(() => desk.close());

const rates = (header: string) =>
  `${header},DEXCHUS\n2026-08-27,6.7198\n2026-08-28,6.7260\n2026-08-31,.\n2026-09-01,\n`;

test.each(["observation_date", "DATE"])(
  "noon rates come under the header %s; a point or nothing is a holiday",
  async (header) => {
    desk.answers = { "id=DEXCHUS": rates(header) };
    expect(await desk.run()).toMatchObject({ result: "stored", stored: 2 });
    expect((await desk.rows("USDCNY@FRED")).map((row) => row.slice(0, 17))).toEqual([
      "2026-08-27 6.7198",
      "2026-08-28 6.726 ",
    ]);
  },
);

test("another series in the answer is refused", async () => {
  desk.answers = { fred: "observation_date,DEXJPUS\n2026-08-27,147.1\n" };
  expect((await desk.run()).says).toEqual([
    'row 1: DEXCHUS: the header is "observation_date,DEXJPUS"',
  ]);
});

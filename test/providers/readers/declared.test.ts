import { type TestDesk, providerSaid, testDesk } from "../../support/desk";

let desk: TestDesk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const open = async (one: Readonly<Record<string, unknown>>, answer: string | Uint8Array) => {
  desk = await testDesk(one);
  desk.answers = { example: answer };
  return desk;
};

const smm = {
  reader: "json",
  shape: "smm-history",
  url: "https://vendor.example/history/{product}?begin_date={from}&end_date={to}",
  days: 10,
  requests: [
    {
      values: { product: "201102250162" },
      constants: { code: "NdOxide@SMMX", basis: "CNY/t inc VAT" },
    },
  ],
};

const smmAnswer = (...prices: readonly unknown[]) =>
  JSON.stringify({ code: 0, msg: "Success", data: { prices } });

test("SMM's history has its numbers as texts, and its days are when they were known", async () => {
  const opened = await open(
    smm,
    smmAnswer(
      { renew_date: "2026-02-10", average: "865000", change: "0.8", unit: "CNY/tonne" },
      { renew_date: "2026-02-11", average: "870000", change: "0.6", unit: "CNY/tonne" },
    ),
  );
  expect(await opened.run()).toMatchObject({ result: "stored", stored: 2 });
  expect(opened.asked).toEqual([
    "https://vendor.example/history/201102250162?begin_date=2026-02-02&end_date=2026-02-12",
  ]);
  expect(await opened.rows("NdOxide@SMMX")).toEqual([
    "2026-02-10 865000 since 2026-02-10T00:00:00Z",
    "2026-02-11 870000 since 2026-02-11T00:00:00Z",
  ]);
  const { series, sources } = await opened.store.catalogue(1);
  expect(series[0]).toMatchObject({ licence: "private", basis: { vat: "included" } });
  expect(sources).toEqual([expect.objectContaining({ id: "test", attribution: "test" })]);
});

test("a source that says it failed is believed", async () => {
  const opened = await open(smm, '{"code":10002,"msg":"login required","data":null}');
  expect((await opened.run()).says).toEqual(['the source says that it failed: "login required"']);
});

test("SMM's list holds many products; codes are said, and one that is not is asked back", async () => {
  const product = (code: string) => ({
    product_code: code,
    unit: "CNY/tonne",
    newest_price: { low: "860000", high: "880000", average: "870000", renew_date: "2026-02-11" },
  });
  const list = JSON.stringify({
    code: 0,
    data: { category_list: [{ second_name: "Rare earth", products: [product("SMM-RE-OX-001")] }] },
  });
  const said = {
    reader: "json",
    shape: "smm-list",
    url: "https://vendor.example/list",
    mapping: { constants: { basis: "CNY/t inc VAT" }, codes: { "SMM-RE-OX-001": "NdOxide@SMMX" } },
  };
  const opened = await open(said, list);
  await opened.run();
  expect(await opened.rows("NdOxide@SMMX")).toEqual([
    "2026-02-11 860000/880000/870000 since 2026-02-11T00:00:00Z",
  ]);
  await opened.close();
  const other = await open(said, list.replace("SMM-RE-OX-001", "SMM-RE-OX-009"));
  expect((await other.run()).result).toBe("failed");
});

test.each([
  [
    "fastmarkets",
    {
      instruments: [
        {
          symbol: "V-1",
          prices: [{ assessmentDate: "2026-02-11T00:00:00Z", low: 95.5, mid: 96, high: 96.5 }],
        },
      ],
    },
  ],
  [
    "argus",
    {
      quotes: [
        {
          code: "V-1",
          values: [{ publicationDate: "2026-02-11T17:00:00", low: 95.5, midpoint: 96, high: 96.5 }],
        },
      ],
    },
  ],
])(
  "an answer shaped like those of %s takes the instrument's name from around its prices",
  async (shape, answer) => {
    const said = {
      reader: "json",
      shape,
      url: "https://vendor.example/prices",
      mapping: { constants: { basis: "USD/kg" }, codes: { "V-1": "NdOxide.FOB@ACME" } },
    };
    const opened = await open(said, JSON.stringify(answer));
    expect(await opened.run()).toMatchObject({ result: "stored", says: [] });
    expect(await opened.rows("NdOxide.FOB@ACME")).toEqual([
      "2026-02-11 95.5/96.5/96 since 2026-02-11T00:00:00Z",
    ]);
  },
);

const plain = {
  reader: "json",
  url: "https://vendor.example/rows",
  rows: "rows[]",
  mapping: {
    columns: { day: "日期", avg: "均价" },
    constants: { code: "NdOxide@ACME", basis: "CNY/t inc VAT" },
    missing: ["-", "---", "N/A", "."],
  },
};

const one = (price: unknown, day = "2026-02-11") =>
  JSON.stringify({ rows: [{ 日期: day, 均价: price }] });

test.each([
  ["a number", 870000, "870000"],
  ["a text", "870000", "870000"],
  ["full-width digits", "８７００００", "870000"],
  ["a number with many digits", 870000.123456789, "870000.123456789"],
])("a price as %s is read exactly", async (_, price, stored) => {
  const opened = await open(plain, `\ufeff${one(price)}`);
  await opened.run();
  expect(await opened.rows("NdOxide@ACME")).toEqual([
    `2026-02-11 ${stored} since 2026-02-12T08:00:00Z`,
  ]);
});

test.each(["-", "---", "N/A", ".", "", null])(
  "%j is no price, and its row is left out",
  async (price) => {
    const rows = [
      { 日期: "2026-02-10", 均价: price },
      { 日期: "2026-02-11", 均价: "870000" },
    ];
    const opened = await open(plain, JSON.stringify({ rows }));
    expect(await opened.run()).toMatchObject({ result: "stored", stored: 1 });
  },
);

test.each([
  [one("870,000"), "can be read in several ways"],
  [one("1405000-1415000"), "is a range"],
  [one({ value: 870000 }), "is not a number"],
  [one(-1), "is not a price"],
  [one(0), "is not a price"],
  [one("870000", "11/02/2026"), "is not a day"],
  ['{"rows":{"a":1}}', '"rows" is not a list'],
  ["<!doctype html><p>Sign in", "is a web page"],
  ['{"rows":[', "is not JSON"],
])("what cannot be read in one way alone is refused", async (answer, says) => {
  const opened = await open(plain, answer);
  const standing = await opened.run();
  expect(standing.result).toBe("failed");
  expect(standing.says[0]).toContain(says);
});

test("thousands and ranges are read where they are declared", async () => {
  const said = {
    ...plain,
    ranges: ["价格区间"],
    mapping: {
      ...plain.mapping,
      thousands: ",",
      columns: { day: "日期", low: "价格区间.low", high: "价格区间.high", avg: "均价" },
    },
  };
  const row = { 日期: "2026-02-11", 价格区间: "1,405,000～1,415,000", 均价: "1,410,000" };
  const opened = await open(said, JSON.stringify({ rows: [row] }));
  await opened.run();
  expect((await opened.rows("NdOxide@ACME"))[0]).toContain("1405000/1415000/1410000");
});

test("a field of a prototype is no field", async () => {
  const said = {
    ...plain,
    mapping: { ...plain.mapping, columns: { day: "日期", avg: "constructor" } },
  };
  const opened = await open(
    said,
    '{"__proto__":{"rows":[]},"rows":[{"日期":"2026-02-11","__proto__":{"constructor":1}}]}',
  );
  expect((await opened.run()).result).toBe("nothing new");
  expect(({} as Record<string, unknown>)["rows"]).toBeUndefined();
});

test("pages are asked for until one is empty", async () => {
  desk = await testDesk({ ...plain, url: "https://vendor.example/rows?page={page}", mostPages: 9 });
  desk.answers = {
    "page=1": one("870000", "2026-02-10"),
    "page=2": one("871000", "2026-02-11"),
    "page=3": '{"rows":[]}',
  };
  expect(await desk.run()).toMatchObject({ result: "stored", stored: 2 });
  expect(desk.asked.map((url) => url.slice(-1))).toEqual(["1", "2", "3"]);
});

test("a vendor's key stands in the environment and goes into its header alone", async () => {
  const said = providerSaid({
    ...plain,
    auth: { header: "Authorization", environment: "VENDOR_KEY", prefix: "Bearer " },
  });
  const { sourceOf } = await import("../../../src/providers/desk/sources");
  const source = sourceOf(said, { VENDOR_KEY: "secret-1" });
  if (!("requests" in source)) throw new Error(source.says);
  const [request] = source.requests(0 as never);
  expect(request).toMatchObject({ headers: { Authorization: "Bearer secret-1" } });
  expect(request?.url).not.toContain("secret-1");
  expect(sourceOf(said, {})).toMatchObject({
    says: "the variable VENDOR_KEY of the environment holds no key",
  });
});

test("a CSV file in GBK is read by its declared encoding, and refused without", async () => {
  // 日期 and 氧化钕 in GBK.
  const header = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xd1, 0xf5, 0xbb, 0xaf, 0xee, 0xcf, 0x0a];
  const bytes = new Uint8Array([...header, ...new TextEncoder().encode("2026-02-11,870000\n")]);
  const said = {
    reader: "csv",
    url: "https://vendor.example/prices.csv",
    mapping: {
      columns: { day: "日期", avg: "氧化钕" },
      constants: { code: "NdOxide@ACME", basis: "CNY/t inc VAT" },
    },
  };
  const opened = await open({ ...said, mapping: { ...said.mapping, encoding: "gb18030" } }, bytes);
  expect(await opened.run()).toMatchObject({ result: "stored", stored: 1 });
  await opened.close();
  const without = await open(said, bytes);
  expect((await without.run()).says[0]).toContain("name its encoding in the mapping");
});

import { isPostgresAddress, readServers, shownAddress } from "../../src/store/postgres/address";
import { openPostgresStore } from "../../src/store/postgres/open";
import { StoreUnusable } from "../../src/store/unusable";
import { terminal } from "../support/terminal";

test.each([
  ["postgres://ana:secret@db.desk:5432/reprice", "postgres://ana@db.desk:5432/reprice"],
  [
    "postgresql://ana:secret@one,two:5433/reprice?sslmode=require",
    "postgresql://ana@one,two:5433/reprice",
  ],
  ["postgres://db.desk", "postgres://db.desk"],
  ["postgres://db.desk/prices?password=secret&user=ana", "postgres://db.desk/prices"],
  ["postgres://ana:s@cr/et@db.desk/prices", "postgres://ana@db.desk/prices"],
  ["POSTGRES://ana:secret@[::1]:5432/prices", "POSTGRES://ana@[::1]:5432/prices"],
  ["postgres://ana:secret#@db.desk/prices", "postgres://ana@db.desk/prices"],
  ["postgres:ana:secret", "postgres://"],
  [".reprice/store.sqlite", ".reprice/store.sqlite"],
])("%s is shown without its password", (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

test("an address with several hosts names several servers", () => {
  expect(readServers("postgres://ana:p%40ss@one,two:5433/reprice?sslmode=require")).toEqual([
    { name: "one", url: "postgres://ana:p%40ss@one/reprice?sslmode=require" },
    { name: "two:5433", url: "postgres://ana:p%40ss@two:5433/reprice?sslmode=require" },
  ]);
});

test("a file is no PostgreSQL address, and a misspelt address is no file", () => {
  expect(
    [".reprice/store.sqlite", "C:\\desk\\store.sqlite", "postgres.sqlite"].map(isPostgresAddress),
  ).toEqual([false, false, false]);
  expect(["postgres:/db", "PostgreSQL://db"].map(isPostgresAddress)).toEqual([true, true]);
});

test.each([
  "postgres://ana:100%secret@db.desk/prices",
  "postgres://ana:secret@db.desk:port/prices",
  "postgres://ana:sec/ret@db.desk/prices",
  "postgres:/ana:secret",
])("%s cannot be opened, and the sentence does not repeat the password", async (address) => {
  const opened = openPostgresStore(address);
  await expect(opened).rejects.toBeInstanceOf(StoreUnusable);
  await expect(opened).rejects.toThrow(/percent-encoded/);
  await expect(opened).rejects.not.toThrow(/secret|sec\/ret/);
});

test.each([
  [["price", "NdOxide", "--store", "postgres://ana:secret@127.0.0.1:9/prices"], 3],
  [["price", "NdOxide", "--feed", "postgres://ana:secret@127.0.0.1:9/prices"], 2],
  [["migrate", "--from", "postgres://ana:secret@127.0.0.1:9/prices", "--to", "x.sqlite"], 3],
  [
    [
      "serve",
      "--port",
      "0",
      "--store",
      "x.sqlite",
      "--read",
      "postgres://ana:secret@127.0.0.1:9/prices",
    ],
    2,
  ],
  [["serve", "--port", "0", "--store", "postgres://ana:secret@127.0.0.1:9/prices"], 3],
] as const)(
  "%j ends without a word of the password",
  async (written, code) => {
    const ran = await terminal([...written]);
    expect(ran.code).toBe(code);
    expect(ran.err.length).toBeGreaterThan(0);
    expect([...ran.out, ...ran.err].join()).not.toContain("secret");
  },
  60_000,
);

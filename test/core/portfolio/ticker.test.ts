import { type KnownTickers, readTicker } from "../../../src/core/portfolio/ticker";

const known: KnownTickers = {
  ofCode: (code) => ({ MP: ["MP.US"], LYC: ["LYC.AX"], NEO: ["NEO.TO", "NEO.US"] })[code] ?? [],
  ofName: (name) => ({ 北方稀土: ["600111.SH"], 金力永磁: ["300748.SZ", "6680.HK"] })[name] ?? [],
  all: ["600111.SH", "300748.SZ", "6680.HK", "MP.US", "LYC.AX", "NEO.TO", "000831.SZ"],
};

test.each([
  ["600111.SH", "600111.SH"],
  ["600111.ss", "600111.SH"],
  ["sh600111", "600111.SH"],
  ["SH.600111", "600111.SH"],
  ["SHSE:600111", "600111.SH"],
  ["600111 CH Equity", "600111.SH"],
  ["600111 C1 equity", "600111.SH"],
  ["600111 CN", "600111.SH"],
  ["600111.XSHG", "600111.SH"],
  ["600111", "600111.SH"],
  [600111, "600111.SH"],
  [300748, "300748.SZ"],
  ["000831", "000831.SZ"],
  ["831.SZ", "000831.SZ"],
  ["831 CH", "000831.SZ"],
  ["688077", "688077.SH"],
  ["836807", "836807.BJ"],
  ["920002", "920002.BJ"],
  ["516150", "516150.SH"],
  ["159713", "159713.SZ"],
  ["6680 HK", "6680.HK"],
  ["06680.HK", "6680.HK"],
  ["HK06680", "6680.HK"],
  ["HKEX:6680", "6680.HK"],
  ["06680", "6680.HK"],
  ["0831", "0831.HK"],
  ["1 HK Equity", "0001.HK"],
  ["MP US", "MP.US"],
  ["MP", "MP.US"],
  ["NYSE:MP", "MP.US"],
  ["MP.N", "MP.US"],
  ["MP UN Equity", "MP.US"],
  ["brk/b us", "BRK-B.US"],
  ["LYC.AX", "LYC.AX"],
  ["LYC AU Equity", "LYC.AX"],
  ["ASX:LYC", "LYC.AX"],
  ["lyc", "LYC.AX"],
  ["4063.T", "4063.T"],
  ["4063 JP", "4063.T"],
  ["TSE:4063", "4063.T"],
  ["TSE:NEO", "NEO.TO"],
  ["NEO CN", "NEO.TO"],
  ["６００１１１．ＳＨ", "600111.SH"],
  [" 600111  CH  Equity ", "600111.SH"],
  ["北方稀土", "600111.SH"],
  ["【北方稀土-China Northern Rare Earth-600111.SH-Mining & Materials】", "600111.SH"],
  ["JL MAG (06680.HK)", "6680.HK"],
])("%s is %s", (written, ticker) => {
  expect(readTicker(written, known)).toBe(ticker);
});

test.each([
  ["831", ["000831.SZ", "0831.HK"]],
  [831, ["000831.SZ", "0831.HK"]],
  [2600, ["002600.SZ", "2600.HK", "2600.T"]],
  [6680, ["6680.HK", "6680.T"]],
  ["NEO", ["NEO.TO", "NEO.US"]],
  ["金力永磁", ["300748.SZ", "6680.HK"]],
])("%s can be several", (written, candidates) => {
  expect(readTicker(written, known)).toMatchObject({
    reason: "ambiguous-ticker",
    details: { candidates },
  });
});

test.each([
  ["600111.SZ", ["600111.SH"]],
  ["600111.HK", ["600111.SH"]],
  ["LYC.AS", ["LYC.AX"]],
  ["Proterial", []],
  ["123456", []],
  ["", []],
  [831.5, []],
  [-600111, []],
])("%s is no ticker that is known", (written, suggestions) => {
  expect(readTicker(written, known)).toMatchObject({
    reason: "unknown-ticker",
    details: { suggestions },
  });
});

test("a code of letters is not guessed where nothing is known", () => {
  expect(readTicker("MP")).toMatchObject({ reason: "unknown-ticker" });
});

test("a very long text is cut where it is quoted", () => {
  expect(readTicker("X".repeat(5000))).toMatchObject({ details: { input: "X".repeat(80) } });
});

/** Numbers from 0 up to 1, the same for a seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some values. */
export function oneOf<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** Texts that have broken other programs: each once, in no order. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "0",
  "-1",
  "1e999",
  "NaN",
  "null",
  "undefined",
  "true",
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "%00",
  "%zz",
  "a\u0000b",
  "' or '1'='1",
  "'; drop table access_key; --",
  '" onload="alert(1)',
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "${jndi:ldap://127.0.0.1/a}",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "NdOxide@__proto__",
  "http://169.254.169.254/latest/meta-data/",
  "file:///etc/passwd",
  "\r\nset-cookie: a=b",
  "\u202e\u2066",
  "\ud800",
  "氧化钕@ACME",
  "NdOxide@BREX",
  "DyFe@ACME",
  "TbFe@ARGUS",
  "9".repeat(400),
  "x".repeat(3000),
  "*".repeat(120),
  "((((((((((".repeat(30),
  "2026-02-30",
  "2026-01-28T25:00:00Z",
  "0000-00-00",
  "99999999999999999999",
];

/** Values of other kinds. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  [],
  [[]],
  {},
  { length: 1e9 },
  { toString: 1 },
  { __proto__: null },
  ...hostileTexts,
];

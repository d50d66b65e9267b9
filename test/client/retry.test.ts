import { type Outcome, readRetryAfter, waitBeforeRetry } from "../../src/client/retry";

const answered = (status: number, retryAfter?: number): Outcome => ({
  kind: "answered",
  status,
  type: "",
  bytes: new Uint8Array(),
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

test("tries three times in all, each time after a longer wait", () => {
  const waits = [1, 2, 3, 4].map((tries) => waitBeforeRetry({ kind: "unreachable" }, tries));
  expect(waits).toEqual([250, 1000, undefined, undefined]);
});

test("asks again when the feed is busy, and never when it refused or was wrong", () => {
  const again = [200, 304, 400, 401, 403, 404, 429, 500, 502, 503, 504].filter(
    (status) => waitBeforeRetry(answered(status), 1) !== undefined,
  );
  expect(again).toEqual([429, 502, 503, 504]);
  expect(waitBeforeRetry({ kind: "cut" }, 1)).toBe(250);
  expect(waitBeforeRetry({ kind: "too-long" }, 1)).toBeUndefined();
});

test("leaves the feed alone for as long as it wants, or gives up", () => {
  expect(waitBeforeRetry(answered(429, 3000), 1)).toBe(3000);
  expect(waitBeforeRetry(answered(503, 0), 1)).toBe(250);
  expect(waitBeforeRetry(answered(429, 60_000), 1)).toBeUndefined();
});

test("reads Retry-After as seconds or as a date, without a clock", () => {
  const sent = "Wed, 28 Jan 2026 08:00:00 GMT";
  expect(readRetryAfter("2", null)).toBe(2000);
  expect(readRetryAfter("Wed, 28 Jan 2026 08:00:03 GMT", sent)).toBe(3000);
  expect(readRetryAfter("Wed, 28 Jan 2026 07:00:00 GMT", sent)).toBe(0);
  expect(readRetryAfter("Wed, 28 Jan 2026 08:00:03 GMT", null)).toBeUndefined();
  expect(readRetryAfter("soon", sent)).toBeUndefined();
  expect(readRetryAfter(null, sent)).toBeUndefined();
});

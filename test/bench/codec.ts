import { decodeSeries, encodeSeries } from "../../src/core/codec/series-codec";
import { seriesOf } from "../../src/core/series";
import type { BenchMarket } from "./market";

/** Size and speed of the column codec on the bench's series, beside JSON columns of the same numbers. */
export interface CodecFigures {
  readonly points: number;
  readonly bytesPerPoint: number;
  readonly encodeNsPerPoint: number;
  readonly decodeNsPerPoint: number;
  readonly jsonBytesPerPoint: number;
  readonly jsonParseNsPerPoint: number;
}

/** Encodes and decodes every series; times are medians over the rounds. */
export function measureCodec(market: BenchMarket, rounds: number): CodecFigures {
  const series = [...market.import.observations].map(([code, observations]) =>
    seriesOf(
      code,
      "daily",
      [...observations].map((one) => ({ ...one, snapshot: 1 })),
    ),
  );
  const encoded = series.map(encodeSeries);
  const json = series.map(({ day, amounts }) =>
    JSON.stringify({ day: [...day], mid: [...(amounts.mid ?? [])] }),
  );
  const points = series.reduce((sum, { size }) => sum + size, 0);
  const perPoint = (seconds: number) => (seconds * 1e9) / points;
  return {
    points,
    bytesPerPoint: total(encoded.map(({ length }) => length)) / points,
    encodeNsPerPoint: perPoint(median(rounds, () => series.forEach(encodeSeries))),
    decodeNsPerPoint: perPoint(median(rounds, () => encoded.forEach(decodeSeries))),
    jsonBytesPerPoint: total(json.map(({ length }) => length)) / points,
    jsonParseNsPerPoint: perPoint(median(rounds, () => json.forEach((text) => JSON.parse(text)))),
  };
}

function median(rounds: number, work: () => void): number {
  const times: number[] = [];
  // A round takes milliseconds, so there are more of them, and the engine has compiled before the first counts.
  for (let round = -20; round < rounds * 4; round += 1) {
    const started = performance.now();
    work();
    if (round >= 0) times.push((performance.now() - started) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

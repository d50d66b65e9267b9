import { seedImport } from "../../src/providers/seed";

test("names its content, so the same seed is the same import", () => {
  expect(seedImport().id).toMatch(/^seed:[0-9a-f]{16}$/);
  expect(seedImport()).toEqual(seedImport());
});

test("holds the cited facts and the demo, and no default is synthetic", () => {
  const { declarations, observations, defaultQuoters } = seedImport();
  const synthetic = declarations.filter((series) => series.synthetic);
  expect(synthetic.length).toBeGreaterThan(0);
  expect(synthetic.length).toBeLessThan(declarations.length);
  expect(observations.size).toBe(declarations.length);
  expect(Object.values(defaultQuoters)).not.toContain("DEMO");
});

test("has no real quote of a demo material among its synthetic days", () => {
  const { declarations, observations } = seedImport();
  const materialOf = (code: string) => code.split("@")[0];
  const daysOf = (code: string) => [...(observations.get(code) ?? [])].map((row) => row.day);
  for (const demo of declarations.filter((series) => series.synthetic)) {
    const synthetic = daysOf(demo.code);
    const real = declarations.filter(
      (series) => !series.synthetic && materialOf(series.code) === materialOf(demo.code),
    );
    const first = Math.min(...synthetic);
    const last = Math.max(...synthetic);
    const between = real
      .flatMap((series) => daysOf(series.code))
      .filter((at) => at >= first && at <= last);
    expect(between).toEqual([]);
  }
});

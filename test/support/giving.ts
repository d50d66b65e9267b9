/** Prices that are given to a feed under an id, and what came of it. */
export interface Gave {
  readonly status: number;
  readonly body: string;
  readonly answer: { readonly rows?: number; readonly repeated?: boolean };
}

/** Days of one import. */
export const daysGiven = 300;

/** Gives one import of so many days to each of some series; the prices follow from the number. */
export async function givePrices(address: string, number: number, series = 4): Promise<Gave> {
  const codes = ["NdOxide", "PrOxide", "DyOxide", "TbOxide", "NdMetal", "PrMetal"].slice(0, series);
  const rows = codes.flatMap((code) =>
    Array.from({ length: daysGiven }, (_, at) => ({
      code: `${code}@GIVEN`,
      basis: "CNY/t inc VAT",
      day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
      value: 100_000 + number * 1000 + at,
    })),
  );
  const answer = await fetch(`${address}/v1/observations`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: `import-${number}`, rows }),
  });
  const body = await answer.text();
  return { status: answer.status, body, answer: JSON.parse(body) as Gave["answer"] };
}

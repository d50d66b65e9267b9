import type { CellQuestion } from "./market";

/** Where the designs that ask for single prices find them. */
export const singlePrices = { one: "/bench/price", many: "/bench/prices" } as const;

/** One question of the documented batching pattern: an operation by name with its arguments. */
export interface Operation {
  readonly operation: "price";
  readonly args: readonly [code: string, day: string];
}

/** What the pattern wants back for each, in the order asked. */
export type OperationAnswer = { readonly result: number } | { readonly error: string };

const IN_FLIGHT = 500;
const WINDOW_MS = 100;

/** A server of single prices, and how it is asked. */
export interface PriceServer {
  readonly address: string;
  /** Media type of what is posted. */
  readonly type: string;
  readonly send: typeof fetch;
}

/** One request a cell, at most 500 under way: without that bound a browser fails most of them. */
export async function askEach(
  { address, send }: PriceServer,
  questions: readonly CellQuestion[],
): Promise<readonly unknown[]> {
  const prices: unknown[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < questions.length; index = next++) {
      const [code = "", day = ""] = questions[index] ?? [];
      const path = `${singlePrices.one}?code=${encodeURIComponent(code)}&day=${day}`;
      const response = await send(address + path);
      prices[index] = resultOf(jsonOf(await response.arrayBuffer()) as OperationAnswer);
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return prices;
}

/** The documented batching pattern: the first cell starts a timer, and what gathered until then goes in one POST. */
export function askBatched(
  server: PriceServer,
  questions: readonly CellQuestion[],
): Promise<readonly unknown[]> {
  let gathered: { question: CellQuestion; resolve: (price: unknown) => void }[] = [];
  const push = (question: CellQuestion) =>
    new Promise<unknown>((resolve) => {
      gathered.push({ question, resolve });
      if (gathered.length > 1) return;
      setTimeout(async () => {
        const batch = gathered;
        gathered = [];
        const answers = await post(
          server,
          batch.map((one) => one.question),
        );
        batch.forEach((one, index) => one.resolve(resultOf(answers[index])));
      }, WINDOW_MS);
    });
  return Promise.all(questions.map(push));
}

/** All questions in one POST, without a window. */
export async function askTogether(
  server: PriceServer,
  questions: readonly CellQuestion[],
): Promise<readonly unknown[]> {
  return (await post(server, questions)).map(resultOf);
}

async function post(
  { address, type, send }: PriceServer,
  questions: readonly CellQuestion[],
): Promise<readonly OperationAnswer[]> {
  const operations = questions.map((args): Operation => ({ operation: "price", args }));
  const body = JSON.stringify(operations);
  const headers = { "content-type": type };
  const response = await send(address + singlePrices.many, { method: "POST", headers, body });
  return jsonOf(await response.arrayBuffer()) as OperationAnswer[];
}

function resultOf(answer: OperationAnswer | undefined): unknown {
  return answer && "result" in answer ? answer.result : answer;
}

function jsonOf(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

import { sharedAnswer } from "../../src/store/shared-answer";

/** A question whose answers are given by hand, counted from 1. */
function asking() {
  const open: { answer(): void; fail(): void }[] = [];
  const shared = sharedAnswer(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = open.length + 1;
        open.push({ answer: () => resolve(number), fail: () => reject(new Error("away")) });
      }),
  );
  return { open, shared };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("who asks while an answer is under way gets the next one, and all of them the same", async () => {
  const { open, shared } = asking();
  const first = shared();
  const later = [shared(), shared(), shared()];
  open[0]?.answer();
  expect(await first).toBe(1);
  await turn();
  open[1]?.answer();
  expect(await Promise.all(later)).toEqual([2, 2, 2]);
  expect(open).toHaveLength(2);
});

test("an answer that fails is not shared with who asked after it", async () => {
  const { open, shared } = asking();
  const [first, second] = [shared(), shared()];
  open[0]?.fail();
  await expect(first).rejects.toThrow("away");
  await turn();
  open[1]?.answer();
  expect(await second).toBe(2);
});

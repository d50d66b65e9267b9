import { gathered } from "../../src/store/gathered";

/** A question for many that a test lets out; what was asked together is told. */
function asking() {
  const asked: string[][] = [];
  const releases: ((broken?: Error) => void)[] = [];
  const find = gathered(async (keys: readonly string[]) => {
    asked.push([...keys]);
    await new Promise<void>((resolve, reject) =>
      releases.push((broken) => (broken ? reject(broken) : resolve())),
    );
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, `${key}!`]));
  });
  const release = async (broken?: Error) => {
    while (releases.length === 0) await Promise.resolve();
    releases.shift()?.(broken);
  };
  return { asked, find, release };
}

test("those who ask at once share a question, and each has its own answer", async () => {
  const { asked, find, release } = asking();
  const answers = Promise.all(["a", "b", "a", "nobody"].map(find));
  await release();
  expect(await answers).toEqual(["a!", "b!", "a!", undefined]);
  expect(asked).toEqual([["a", "b", "nobody"]]);
});

test("who asks while a question is under way is not given its answer, but the next one's", async () => {
  const { asked, find, release } = asking();
  const first = find("a");
  while (asked.length === 0) await Promise.resolve();
  const later = Promise.all([find("a"), find("b")]);
  await release();
  expect(await first).toBe("a!");
  await release();
  expect(await later).toEqual(["a!", "b!"]);
  expect(asked).toEqual([["a"], ["a", "b"]]);
});

test("a question that failed fails for those who shared it, and the next is put", async () => {
  const { find, release } = asking();
  const both = Promise.allSettled([find("a"), find("b")]);
  await release(new Error("lost"));
  expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const again = find("a");
  await release();
  expect(await again).toBe("a!");
});

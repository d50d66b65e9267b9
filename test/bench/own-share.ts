import type { Page } from "playwright-core";

/** What our own scripts took of a page's thread, apart from the grid's. */
export interface OwnShare {
  /** Milliseconds in all, of the whole time in which something ran. */
  readonly ours: number;
  readonly all: number;
  /** The longest time without a break in which our scripts ran, in milliseconds. */
  readonly longestStretch: number;
}

/** Scripts of the workbench that are ours; the grid and its engine are a script of their own. */
const OURS = /\/(?:desk|workbench|functions-later)[.\w-]*\.js$/;

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/**
 * Samples a page's thread while something is done in it. A sample is ours where the innermost script on the stack is ours, with
 * what the runtime does for it, such as collecting garbage, counted to it.
 */
export async function ownShare(page: Page, work: () => Promise<void>): Promise<OwnShare> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  const owner = ownersOf(profile.nodes);
  const { samples = [], timeDeltas = [] } = profile;
  let [ours, all, stretch, longest] = [0, 0, 0, 0];
  let last: Owner = "nobody";
  for (const [at, id] of samples.entries()) {
    const spent = (timeDeltas[at] ?? 0) / 1000;
    const now = owner.get(id) ?? "nobody";
    // Garbage is collected for whoever ran before.
    const whose: Owner = now === "runtime" ? last : now;
    if (whose !== "nobody") all += spent;
    if (whose === "ours") {
      ours += spent;
      stretch += spent;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
    last = whose;
  }
  return { ours, all, longestStretch: longest };
}

type Owner = "ours" | "theirs" | "runtime" | "nobody";

/** Whose each node is: that of the nearest script above it. */
function ownersOf(nodes: readonly Frame[]): ReadonlyMap<number, Owner> {
  const parent = new Map<number, Frame>();
  for (const node of nodes) for (const child of node.children ?? []) parent.set(child, node);
  const owners = new Map<number, Owner>();
  for (const node of nodes) {
    let frame: Frame | undefined = node;
    while (frame && frame.callFrame.url === "") frame = parent.get(frame.id);
    const { functionName } = node.callFrame;
    if (functionName === "(garbage collector)") owners.set(node.id, "runtime");
    else if (!frame) owners.set(node.id, "nobody");
    else owners.set(node.id, OURS.test(frame.callFrame.url) ? "ours" : "theirs");
  }
  return owners;
}

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What of a page is judged: everything by every rule, unless it is said. */
export interface Judged {
  readonly rules?: readonly string[];
  readonly within?: string;
  readonly without?: string;
}

/** Waits until nothing moves: no hint hangs where the pointer was, and no colour is half-way to the next. */
export async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, (page.viewportSize()?.height ?? 1) - 1);
  // A hint stays for a moment, and for longer on a busy machine.
  await page.locator("[role=tooltip]:visible").waitFor({ state: "detached" });
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A spinner turns for as long as it is shown.
    const moves = () =>
      document.getAnimations().filter(({ playState, effect }) => {
        const isEndless = effect?.getComputedTiming().endTime === Infinity;
        return playState === "running" && !isEndless;
      });
    // What was asked for is drawn in the next frame, and may start to move in the one after it.
    await frame().then(frame);
    while (moves().length > 0) await Promise.allSettled(moves().map(({ finished }) => finished));
  });
}

/** Violations of accessibility once the page is at rest, as a test reads them: the rule and where it was broken. */
export async function violations(page: Page, judged: Judged = {}): Promise<readonly string[]> {
  await atRest(page);
  const axe = new AxeBuilder({ page });
  if (judged.within) axe.include(judged.within);
  if (judged.without) axe.exclude(judged.without);
  if (judged.rules) axe.withRules([...judged.rules]);
  // Of WCAG 2.2, so axe leaves it out unless it is asked for.
  else axe.options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

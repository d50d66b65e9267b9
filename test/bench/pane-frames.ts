import type { Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { openPanePage } from "../support/pane-page";

/** How long a person waits for the pane over a large portfolio, in milliseconds. */
export interface PaneFigures {
  readonly holdings: number;
  /** From opening the page to the picture, scripts included. */
  readonly firstPicture: readonly number[];
  /** Processor time of the page's thread up to the picture, and for each step of the slider: what a busy machine adds is not in it. */
  readonly openingCpu: readonly number[];
  readonly stepCpu: readonly number[];
  /** Of each round the longest time between two frames while a slider moves. */
  readonly longestFrame: readonly number[];
  /** Of all rounds the frames, and those that took longer than 100 ms. */
  readonly frames: number;
  readonly slowFrames: number;
}

const HOLDINGS = 5_000;
const STEPS = 60;
const SLOW_MS = 100;

/** What the page notes for the bench. */
interface Noted {
  picture?: number;
  gaps: number[];
}

interface Round {
  readonly picture: number;
  readonly gaps: readonly number[];
  readonly opening: number;
  readonly step: number;
}

/** Opens the shipped pane over names that all follow NdPr, waits for the picture, and moves a slider with the keyboard. */
export async function measurePane(rounds: number): Promise<PaneFigures> {
  const [site, browser] = await Promise.all([openPanePage("production"), launchChromium()]);
  const measured: Round[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 350, height: 900 } });
      const page = await context.newPage();
      const cpu = await cpuOf(page);
      await page.addInitScript(notePicture);
      await page.goto(`${site.address}?holdings=modelled`);
      await page.getByRole("slider", { name: /^Effect on gross profit/ }).waitFor();
      const opening = await cpu();
      await page.waitForTimeout(1_000);
      const rested = await cpu();
      const gaps = await moveSlider(page);
      const step = ((await cpu()) - rested) / STEPS;
      const picture = await page.evaluate(
        () => (window as unknown as { noted: Noted }).noted.picture,
      );
      if (picture === undefined) throw new Error("the picture was never noted");
      measured.push({ picture, gaps, opening, step });
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const gaps = measured.flatMap((one) => one.gaps);
  return {
    holdings: HOLDINGS,
    firstPicture: measured.map(({ picture }) => picture),
    openingCpu: measured.map(({ opening }) => opening),
    stepCpu: measured.map(({ step }) => step),
    longestFrame: measured.map((one) => Math.max(...one.gaps)),
    frames: gaps.length,
    slowFrames: gaps.filter((gap) => gap > SLOW_MS).length,
  };
}

/** Milliseconds that the page's thread has worked so far. */
async function cpuOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
}

/** Runs in the page: notes when the chart was drawn first, by the clock that begins with the page. */
function notePicture(): void {
  const noted: Noted = { gaps: [] };
  (window as unknown as { noted: Noted }).noted = noted;
  const look = (): void => {
    if (document.querySelector("svg [dominant-baseline]")) noted.picture = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function moveSlider(page: Page): Promise<readonly number[]> {
  await page.getByRole("slider", { name: /^NdPr / }).focus();
  await page.evaluate(() => {
    const { noted } = window as unknown as { noted: Noted };
    let last = performance.now();
    const frame = (now: number): void => {
      noted.gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(step % 20 < 10 ? "ArrowRight" : "ArrowLeft", { delay: 16 });
  }
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted.gaps);
}

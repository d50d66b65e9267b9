// Draws assets/icons/*.png from the SVG beside them, at the true sizes that Office asks for: node tools/make-icons.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { chromium } from "playwright-core";

const folder = fileURLToPath(new URL("../assets/icons", import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Up to this size the drawing with fewer strokes is used. */
const SMALL = 24;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const name of ["reprice", "refresh", "pin", "explain", "check", "freeze"]) {
  for (const size of sizes) await draw(name, size);
}
await browser.close();

async function draw(name, size) {
  const svg = readFileSync(join(folder, `${name}${size > SMALL ? "" : "-small"}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
}

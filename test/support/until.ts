/** Waits until something is so, for half a minute at most. */
export async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`this never came to be: ${String(so)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

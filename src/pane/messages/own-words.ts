/** Longer texts of cells are cut where a sentence quotes them. */
const LONGEST = 40;

function short(input: string): string {
  return input.length > LONGEST ? `${input.slice(0, LONGEST)}…` : input;
}

/** How sentences quote what stands in a cell. */
export const reasonWords = {
  short,
  quoted: (input: string) => `"${short(input.trim())}"`,
} as const;

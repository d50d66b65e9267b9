const MOST_SHOWN = 60;

/** Controls, marks that turn the direction of writing, and line ends of other scripts. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A cell as a message shows it: in quotes, short, and with nothing that a terminal would obey. */
export function quoteText(cell: string): string {
  const short = cell.length > MOST_SHOWN ? `${cell.slice(0, MOST_SHOWN)}…` : cell;
  return `"${withoutControls(short)}"`;
}

/** A text with a mark in place of every character that is not seen. */
export function withoutControls(text: string): string {
  return text.replace(UNSEEN, "�");
}

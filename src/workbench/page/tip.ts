import type { CellExplanation } from "../inspect/cell-explanation";
import { element } from "./elements";

/** Shows the reason of an error beside the cell that a pointer rests on. */
export interface Tip {
  /** `at` is where the pointer is in the window. */
  show(explanation: CellExplanation, at: { readonly x: number; readonly y: number }): void;
  hide(): void;
}

/** Pixels from the edge of the window, and from the pointer, which must not cover the first word. */
const GAP = 6;
const BELOW = 20;

/** Takes the tip of the page. */
export function tip(): Tip {
  const box = element("tip");
  return {
    show({ shows, note }, { x, y }) {
      const error = document.createElement("b");
      error.textContent = shows;
      box.replaceChildren(error, note);
      box.hidden = false;
      const { width, height } = box.getBoundingClientRect();
      const fits = y + BELOW + height < window.innerHeight;
      box.style.left = `${Math.max(GAP, Math.min(x, window.innerWidth - width - GAP))}px`;
      box.style.top = `${fits ? y + BELOW : Math.max(GAP, y - height - GAP)}px`;
    },
    hide() {
      box.hidden = true;
    },
  };
}

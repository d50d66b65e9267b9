import type { CellExplanation } from "../inspect/cell-explanation";
import { element } from "./elements";

/** Shows the reason of an error beside the cell that a pointer rests on. */
export interface Tip {
  /** `beside` is the cell's place in the window. */
  show(explanation: CellExplanation, beside: DOMRect): void;
  hide(): void;
}

const GAP = 6;

/** Takes the tip of the page. */
export function tip(): Tip {
  const box = element("tip");
  return {
    show({ shows, note }, beside) {
      const error = document.createElement("b");
      error.textContent = shows;
      box.replaceChildren(error, note);
      box.hidden = false;
      const { width, height } = box.getBoundingClientRect();
      const below = beside.bottom + GAP;
      const fits = below + height < window.innerHeight;
      box.style.left = `${Math.max(GAP, Math.min(beside.left, window.innerWidth - width - GAP))}px`;
      box.style.top = `${fits ? below : Math.max(GAP, beside.top - height - GAP)}px`;
    },
    hide() {
      box.hidden = true;
    },
  };
}

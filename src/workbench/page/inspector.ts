import { formatPlace } from "../../workbook/address";
import type { CellExplanation } from "../inspect/cell-explanation";
import { element } from "./elements";

/** The bar under the grid that tells of the selected cell, in words that a screen reader says. */
export interface Inspector {
  show(explanation: CellExplanation): void;
}

/** Takes the bar of the page. */
export function inspector(): Inspector {
  const bar = element("inspector");
  const address = element("cell-address");
  const formula = element("cell-formula");
  const value = element("cell-value");
  const note = element("cell-note");
  const more = element<HTMLButtonElement>("cell-more");
  const rows = element("cell-rows");
  let shown = "";

  const open = (wanted: boolean): void => {
    rows.hidden = !wanted;
    more.setAttribute("aria-expanded", String(wanted));
  };
  more.addEventListener("click", () => open(rows.hidden));
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || rows.hidden) return;
    open(false);
    more.focus();
  });

  return {
    show(explanation) {
      const text = JSON.stringify(explanation);
      // A live region is read out at every change, so that nothing is written twice.
      if (text === shown) return;
      shown = text;
      bar.dataset["state"] = explanation.state;
      address.textContent = formatPlace(explanation.place, true);
      formula.textContent = explanation.formula;
      formula.hidden = explanation.formula === "";
      value.textContent = explanation.state === "empty" ? "empty" : explanation.shows;
      note.textContent = explanation.note;
      note.title = explanation.note;
      more.hidden = explanation.rows.length === 0;
      if (more.hidden) open(false);
      rows.replaceChildren(tableOf(explanation));
    },
  };
}

function tableOf({ rows }: CellExplanation): HTMLTableElement {
  const table = document.createElement("table");
  for (const [label, text] of rows) {
    const row = table.insertRow();
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = label;
    row.append(head);
    row.insertCell().textContent = text;
  }
  return table;
}

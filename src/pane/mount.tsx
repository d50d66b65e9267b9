import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import type { PanePorts } from "./ports";

/** Puts the pane into an element of the page; the answer takes it away again. */
export function mountPane(element: HTMLElement, ports: PanePorts): () => void {
  const root = createRoot(element);
  root.render(<Pane ports={ports} />);
  return () => root.unmount();
}

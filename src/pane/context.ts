import { createContext, useContext } from "react";
import type { Formats } from "./formats";
import type { Messages } from "./messages/en";
import type { PanePorts } from "./ports";

/** What every view of the pane may use. */
export interface PaneWorld {
  readonly ports: PanePorts;
  readonly messages: Messages;
  readonly formats: Formats;
}

const World = createContext<PaneWorld | undefined>(undefined);

/** Gives the views below it their world. */
export const PaneWorldProvider = World.Provider;

/** The world of the pane; only for views inside it. */
export function usePane(): PaneWorld {
  const world = useContext(World);
  if (!world) throw new Error("a view of the pane stands outside of it");
  return world;
}

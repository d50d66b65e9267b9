import type { RefreshableFeed } from "../client/feed";
import { isFailure } from "../core/failure";
import { cellFunctionNames } from "../functions/list";
import { recalculateOurs } from "../workbook/recalculate-ours";
import type { Workbook } from "../workbook/workbook";

/** What ribbon buttons and keyboard shortcuts do; manifest.xml and assets/shortcuts.json call them by these names. */
export type CommandName = "refreshPrices" | "openPane";

/** What a command works on. */
export interface CommandPorts {
  readonly feed: RefreshableFeed;
  readonly workbook: Workbook;
  /** Brings the pane into sight. */
  openPane(): Promise<void>;
}

/** Does what one command says. */
export type Command = () => Promise<void>;

/** The commands by name. */
export function commandsFor(ports: CommandPorts): Readonly<Record<CommandName, Command>> {
  return {
    refreshPrices: () => refreshPrices(ports),
    openPane: () => ports.openPane(),
  };
}

/** Moves to the newest snapshot and calculates our cells again. When the feed does not answer all stays, and the pane tells why. */
async function refreshPrices({ feed, workbook, openPane }: CommandPorts): Promise<void> {
  const failed = await feed.refresh();
  if (isFailure(failed)) return openPane();
  await recalculateOurs(workbook, cellFunctionNames);
}

/** What a ribbon button hands over; a keyboard shortcut hands over nothing. */
type PressedButton = Partial<Pick<Office.AddinCommands.Event, "completed">> | null;

/** Gives Excel our commands. A button stays pressed until it is told that the command is over, whatever became of it. */
export function associateCommands(
  commands: Readonly<Record<CommandName, Command>>,
  associate: (name: string, run: (button?: PressedButton) => Promise<void>) => void,
): void {
  for (const [name, command] of Object.entries(commands)) {
    associate(name, async (button) => {
      try {
        await command();
      } finally {
        button?.completed?.();
      }
    });
  }
}

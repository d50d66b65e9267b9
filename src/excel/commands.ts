import type { PaneWish } from "../pane/ports";
import type { SnapshotControl } from "../workbook/snapshot/control";
import type { Scope } from "../workbook/snapshot/scope";
import type { Workbook } from "../workbook/workbook";

/** What ribbon buttons and keyboard shortcuts do; manifest.xml and assets/shortcuts.json call them by these names. */
export type CommandName =
  | "refreshPrices"
  | "refreshSheet"
  | "refreshSelection"
  | "explainCell"
  | "checkWorkbook"
  | "openFreeze"
  | "openWorkbookTab"
  | "openPane";

/** What a command works on. */
export interface CommandPorts {
  readonly control: () => Promise<SnapshotControl>;
  readonly workbook: Pick<Workbook, "selection">;
  /** Brings the pane into sight. */
  openPane(): Promise<void>;
  /** Says what the pane is to show. */
  wish(wish: PaneWish): void;
}

/** Does what one command says. */
export type Command = () => Promise<void>;

/** The commands by name. */
export function commandsFor(ports: CommandPorts): Readonly<Record<CommandName, Command>> {
  const { workbook, openPane } = ports;
  const show = async (wish: PaneWish) => {
    ports.wish(wish);
    await openPane();
  };
  return {
    refreshPrices: () => refresh(ports, async () => ({ kind: "workbook" })),
    refreshSheet: () =>
      refresh(ports, async () => ({ kind: "sheet", sheet: (await workbook.selection()).sheet })),
    refreshSelection: () =>
      refresh(ports, async () => ({ kind: "selection", area: await workbook.selection() })),
    explainCell: () => show({ tab: "workbook", section: "explain" }),
    checkWorkbook: () => show({ tab: "workbook", section: "check" }),
    openFreeze: () => show({ tab: "workbook", section: "freeze" }),
    openWorkbookTab: () => show({ tab: "workbook" }),
    openPane,
  };
}

/** Refreshes with the pane in sight: it shows how far it is, lets it be cancelled, and tells what came of it. */
async function refresh(
  { control, openPane, wish }: CommandPorts,
  scopeOf: () => Promise<Scope>,
): Promise<void> {
  wish({ tab: "workbook" });
  await openPane();
  const [snapshot, scope] = await Promise.all([control(), scopeOf()]);
  await snapshot.refresh(scope);
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

import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { PinRegular } from "@fluentui/react-icons/svg/pin";
import { PinOffRegular } from "@fluentui/react-icons/svg/pin-off";
import type { Scope } from "../../workbook/snapshot/scope";
import { usePane } from "../context";
import { useSnapshot } from "../hooks/use-snapshot";
import { useFeedState } from "../hooks/use-watched";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", flexWrap: "wrap" },
  more: { minWidth: "32px", paddingInline: "8px" },
});

interface SnapshotActionsProps {
  readonly open: "pin" | "unpin" | undefined;
  readonly onPin: () => void;
  readonly onUnpin: () => void;
}

/** Refresh, of the whole or told of a part, and pin or unpin. */
export function SnapshotActions({ open, onPin, onUnpin }: SnapshotActionsProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { running } = useSnapshot();
  const { view, pinned } = useFeedState();
  const words = messages.snapshot;
  const refresh = (scope?: Scope) => void ports.snapshot.refresh(scope);
  const within = async (kind: "sheet" | "selection") => {
    const area = await ports.workbook.selection();
    refresh(kind === "sheet" ? { kind, sheet: area.sheet } : { kind, area });
  };
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        icon={<ArrowSyncRegular />}
        disabledFocusable={running !== undefined}
        onClick={() => refresh()}
      >
        {pinned ? words.refreshPinned : words.refresh}
      </Button>
      <Menu positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            className={styles.more}
            disabledFocusable={running !== undefined}
            aria-label={words.scopesLabel}
            title={words.scopesLabel}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => refresh()}>{words.scopes.workbook}</MenuItem>
            <MenuItem onClick={() => void within("sheet")}>{words.scopes.sheet}</MenuItem>
            <MenuItem onClick={() => void within("selection")} title={words.scopesHint}>
              {words.scopes.selection}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {pinned ? (
        <Button
          icon={<PinOffRegular />}
          aria-expanded={open === "unpin"}
          disabledFocusable={running !== undefined}
          onClick={onUnpin}
        >
          {words.pin.unpin}
        </Button>
      ) : (
        <Button
          icon={<PinRegular />}
          aria-expanded={open === "pin"}
          disabledFocusable={running !== undefined || view === undefined}
          onClick={onPin}
        >
          {words.pin.open}
        </Button>
      )}
    </div>
  );
}

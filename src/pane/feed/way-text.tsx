import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";

/** A way on that needs explaining. */
export type Way = "own" | "connect";

const useStyles = makeStyles({
  text: { margin: "6px 0 0" },
  command: {
    display: "block",
    margin: "6px 0",
    padding: "4px 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: "all",
  },
});

/** How to go that way today, with the command to copy. */
export function WayText({ way }: { readonly way: Way }) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { banner } = messages;
  return (
    <>
      <p className={styles.text}>{banner.text}</p>
      <p className={styles.text}>
        {way === "own" ? banner.ownText : banner.connectText(ports.address)}
      </p>
      <code className={styles.command}>
        {way === "own" ? banner.ownCommand : banner.connectCommand}
      </code>
    </>
  );
}

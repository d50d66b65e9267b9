import { makeStyles } from "@fluentui/react-components";
import { ShockParts } from "../shock/shock-parts";
import type { PictureProps } from "./picture-props";

const useStyles = makeStyles({
  picture: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
});

/** The picture from top to bottom: the strip, six numbers, the chain, effects by name, the shock, the table, the sheet. */
export function Picture(props: PictureProps) {
  const styles = useStyles();
  return (
    <div className={styles.picture}>
      <ShockParts {...props} />
    </div>
  );
}

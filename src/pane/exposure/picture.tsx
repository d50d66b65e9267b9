import { makeStyles } from "@fluentui/react-components";
import { ShockParts } from "../shock/shock-parts";
import { ChainBar } from "./chain-bar";
import { EffectSection } from "./effect-section";
import type { PictureProps } from "./picture-props";
import { SixNumbers } from "./six-numbers";
import { Strip } from "./strip";

const useStyles = makeStyles({
  picture: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
});

/** The picture from top to bottom: the strip, six numbers, the chain, effects by name, the shock, the table, the sheet. */
export function Picture(props: PictureProps) {
  const styles = useStyles();
  const { portfolio, asked, shock, standard } = props;
  return (
    <div className={styles.picture}>
      <Strip portfolio={portfolio} />
      <SixNumbers portfolio={portfolio} standard={standard} />
      <ChainBar portfolio={portfolio} />
      <EffectSection asked={asked.shocks} shock={shock} />
      <ShockParts {...props} />
    </div>
  );
}

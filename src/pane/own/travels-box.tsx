import { Checkbox } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePane } from "../context";
import { useTravels } from "../hooks/use-travels";
import type { PaneEvent } from "../state/pane";
import { useOwnStyles } from "./own-styles";

/** The tick that lets own and licensed prices travel in the file; what a colleague gets is what is ticked here. */
export function TravelsBox({ dispatch }: { readonly dispatch: Dispatch<PaneEvent> }) {
  const styles = useOwnStyles();
  const { own: words } = usePane().messages;
  const [travels, setTravels] = useTravels();
  const tick = async (on: boolean) => {
    const refusal = await setTravels(on);
    if (refusal) {
      dispatch({ own: { kind: "outcome", outcome: { kind: "refused", refusal } } });
    }
  };
  return (
    <div>
      <Checkbox
        checked={travels === true}
        disabled={travels === undefined}
        label={words.travels}
        aria-describedby="reprice-travels-hint"
        onChange={(_, { checked }) => void tick(checked === true)}
      />
      <p id="reprice-travels-hint" className={styles.quiet}>
        {travels ? words.travelsHint.on : words.travelsHint.off}
      </p>
    </div>
  );
}

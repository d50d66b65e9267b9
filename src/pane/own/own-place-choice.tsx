import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePane } from "../context";
import type { OwnPlace } from "../state/own-pane";
import type { PaneEvent } from "../state/pane";
import { useOwnStyles } from "./own-styles";
import { TravelsBox } from "./travels-box";

interface OwnPlaceChoiceProps {
  readonly place: OwnPlace;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Where the prices go, and for those of the workbook whether they may leave this machine. */
export function OwnPlaceChoice({ place, dispatch }: OwnPlaceChoiceProps) {
  const styles = useOwnStyles();
  const words = usePane().messages.own;
  return (
    <div className={styles.group}>
      <Field label={words.place} hint={words.placeHints[place]}>
        <RadioGroup
          value={place}
          onChange={(_, { value }) =>
            dispatch({
              own: { kind: "place", place: value === "feed" ? "feed" : "workbook" },
            })
          }
        >
          <Radio value="workbook" label={words.places.workbook} />
          <Radio value="feed" label={words.places.feed} />
        </RadioGroup>
      </Field>
      {place === "workbook" && <TravelsBox dispatch={dispatch} />}
    </div>
  );
}

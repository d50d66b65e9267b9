import {
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  Switch,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { cellFunctionNames } from "../../functions/list";
import { recalculateOurs } from "../../workbook/recalculate-ours";
import { usePane } from "../context";
import { useCarry } from "../hooks/use-carry";
import { useTravels } from "../hooks/use-travels";
import { CarriedFacts } from "./carried-facts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  hint: {
    margin: "0 0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ticks: { marginInlineStart: "-8px" },
  renew: { alignSelf: "flex-start" },
});

/** What travels in the file: on or off, what is ticked, what there is, and what keeps it from being whole. */
export function CarrySection() {
  const styles = useStyles();
  const { messages, ports } = usePane();
  const words = messages.carry;
  const state = useCarry();
  const [restricted, setRestricted] = useTravels();
  const [refused, setRefused] = useState<string>();
  const carry = ports.keeping?.carry;
  if (!carry || !state) return null;
  const { fault } = state;
  const renew = async () => {
    await carry.renew();
    await recalculateOurs(ports.workbook, cellFunctionNames).catch(() => undefined);
  };
  const tick = async (on: boolean) => {
    const refusal = await setRestricted(on);
    setRefused(refusal && messages.own.refused(refusal));
  };
  const size = fault?.kind === "too-large" ? fault.characters / 2 ** 20 : 0;
  return (
    <div className={styles.section}>
      <div className={styles.ticks}>
        <Switch
          checked={state.on}
          label={words.on}
          aria-describedby="reprice-carry-hint"
          onChange={(_, { checked }) => void carry.setOn(checked)}
        />
        <p id="reprice-carry-hint" className={styles.hint}>
          {words.onHint}
        </p>
        <Checkbox
          checked={restricted === true}
          disabled={restricted === undefined}
          label={words.restricted}
          aria-describedby="reprice-carry-restricted"
          onChange={(_, { checked }) => void tick(checked === true)}
        />
        <p id="reprice-carry-restricted" className={styles.hint}>
          {restricted ? words.restrictedHint.on : words.restrictedHint.off}
        </p>
      </div>
      {[refused, fault && words.fault(fault, size.toFixed(1))].map(
        (says) =>
          says !== undefined && (
            <MessageBar key={says} intent="warning" layout="multiline">
              <MessageBarBody>{says}</MessageBarBody>
            </MessageBar>
          ),
      )}
      <CarriedFacts state={state} />
      {state.on && (
        <>
          <Button className={styles.renew} size="small" onClick={() => void renew()}>
            {fault?.kind === "other-feed" ? words.now : words.renew}
          </Button>
          <p className={styles.hint}>{words.renewHint}</p>
        </>
      )}
    </div>
  );
}

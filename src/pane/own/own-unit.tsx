import { Field, Input, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { VatState } from "../../core/basis";
import { type Currency, currencies } from "../../core/currency";
import { isFailure } from "../../core/failure";
import { readMaterial } from "../../core/material";
import { type Mass, gramsOf } from "../../core/unit";
import { usePane } from "../context";
import type { ColumnChoice, OwnTerms } from "../state/own-terms";
import type { PaneEvent } from "../state/pane";
import { useOwnStyles } from "./own-styles";

/** As narrow as its place. */
const narrow = { minWidth: 0, width: "100%" } as const;

interface OwnUnitProps {
  readonly terms: OwnTerms;
  readonly choices: readonly ColumnChoice[];
  readonly dispatch: Dispatch<PaneEvent>;
}

const masses = Object.keys(gramsOf) as Mass[];
const vats: readonly VatState[] = ["included", "excluded", "none"];

/** The currencies that prices of rare earths are quoted in come first. */
const usual: readonly Currency[] = ["CNY", "USD", "EUR", "JPY", "GBP", "AUD"];
const ordered = [...usual, ...currencies.filter((one) => !usual.includes(one))];

/** Currency, mass and VAT, none of which is guessed, and the name under which cells ask. */
export function OwnUnit({ terms, choices, dispatch }: OwnUnitProps) {
  const styles = useOwnStyles();
  const words = usePane().messages.own;
  const say = (said: Partial<OwnTerms>) => dispatch({ own: { kind: "terms", terms: said } });
  const [first] = choices.filter(({ amount }) => amount !== "none");
  const choice = readMaterial(first?.material ?? "");
  const code = isFailure(choice) ? "NdOxide" : choice.code;
  return (
    <div className={styles.group} role="group" aria-label={words.unit}>
      <h3 className={styles.heading}>{words.unit}</h3>
      <div className={styles.units}>
        <Field label={words.currency} required className={styles.field}>
          <Select
            style={narrow}
            select={{ style: narrow }}
            value={terms.currency}
            onChange={(_, { value }) =>
              say({ currency: currencies.find((one) => one === value) ?? "" })
            }
          >
            <option value="">{words.choose}</option>
            {ordered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.per} required className={styles.field}>
          <Select
            style={narrow}
            select={{ style: narrow }}
            value={terms.mass}
            onChange={(_, { value }) => say({ mass: masses.find((one) => one === value) ?? "" })}
          >
            <option value="">{words.choose}</option>
            {masses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.vat} required className={styles.field}>
          <Select
            style={narrow}
            select={{ style: narrow }}
            value={terms.vat}
            onChange={(_, { value }) => say({ vat: vats.find((one) => one === value) ?? "" })}
          >
            <option value="">{words.choose}</option>
            {vats.map((one) => (
              <option key={one} value={one}>
                {words.vats[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label={words.label}
        required
        hint={words.labelHint(`${code}@${terms.label.trim().toUpperCase()}`)}
        className={styles.field}
      >
        <Input value={terms.label} onChange={(_, { value }) => say({ label: value })} />
      </Field>
    </div>
  );
}

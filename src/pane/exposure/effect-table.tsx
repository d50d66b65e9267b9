import { mergeClasses } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { useCompanyName } from "../hooks/use-company-name";
import type { EffectBars } from "../state/effect-bars";
import type { NameShocked } from "../state/picture";
import { useTableStyles } from "../table-styles";

/** The rows of the chart as a table, for those who do not see it. */
export function EffectTable({ bars }: { readonly bars: EffectBars }) {
  const styles = useTableStyles();
  const { messages, formats } = usePane();
  const words = messages.exposure.effects;
  const { name, place, kind, ...numbers } = words.columns;
  const { shown, rest } = bars;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.tableLabel}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[name, place].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
            {Object.values(numbers).map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.head, styles.number)}>
                {head}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {kind}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((shocked) => (
            <Row key={shocked.held.label} shocked={shocked} />
          ))}
          {rest.names > 0 && (
            <tr>
              <th scope="row" colSpan={2} className={styles.name}>
                {words.rest(formats.count(rest.names))}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {rest.open === rest.names ? words.open : formats.change(rest.contribution)}
              </td>
              <td colSpan={3} className={styles.cell}>
                {rest.open > 0 && words.restOpen(formats.count(rest.open))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({ shocked }: { readonly shocked: NameShocked }) {
  const styles = useTableStyles();
  const { messages, formats } = usePane();
  const nameOf = useCompanyName();
  const { effects: words, places } = messages.exposure;
  const { held, effect, contribution, span } = shocked;
  const numbers = [contribution, span?.quarter, span?.steady];
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {nameOf(held.listing, held.label)}
      </th>
      <td className={styles.cell}>{places[held.place]}</td>
      {numbers.map((value, at) => (
        <td key={at} className={mergeClasses(styles.cell, styles.number)}>
          {value === undefined ? "–" : formats.change(value)}
        </td>
      ))}
      <td className={styles.cell}>
        {isFailure(effect.percent)
          ? messages.sentence(effect.percent)
          : effect.kinds.map((one) => words.kinds[one]).join(", ")}
      </td>
    </tr>
  );
}

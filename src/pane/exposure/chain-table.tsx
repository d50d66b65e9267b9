import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import type { ExposureRow } from "../../core/portfolio/exposure";
import { usePane } from "../context";
import type { Portfolio } from "../state/portfolio";
import { stagesWithSegments } from "../state/stage-rows";
import { useTableStyles } from "../table-styles";

const useStyles = makeStyles({
  segment: { paddingInlineStart: "12px", color: tokens.colorNeutralForeground2 },
});

/** The amounts behind the bar, to the cent: every stage with its segments, then what nobody knows. */
export function ChainTable({ portfolio }: { readonly portfolio: Portfolio }) {
  const table = useTableStyles();
  const { messages } = usePane();
  const { chain: words, weights, unknownCurrency } = messages.exposure;
  const { valuation, currency } = portfolio;
  const unit = valuation.unit === "weight" ? weights : (currency ?? unknownCurrency);
  const { place, ...numbers } = words.columns;
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={words.table}>
      <table className={table.table}>
        <caption className={table.caption}>{words.amountsIn(unit)}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {place}
            </th>
            {Object.values(numbers).map((head) => (
              <th key={head} scope="col" className={mergeClasses(table.head, table.number)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stagesWithSegments(portfolio).map(({ row, isSegment }) => (
            <Row key={`${row.label} ${isSegment}`} row={row} isSegment={isSegment} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isSegment }: { readonly row: ExposureRow; readonly isSegment: boolean }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { messages, formats } = usePane();
  const { places, chain } = messages.exposure;
  const words: Readonly<Record<string, string>> = {
    ...places,
    unpriced: chain.unpriced,
    cash: chain.cash,
  };
  const numbers = [row.long, row.short, row.net].map((value) =>
    isFailure(value) ? chain.noNumber : formats.cents(value),
  );
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.name, isSegment && styles.segment)}>
        {isSegment ? row.label : (words[row.label] ?? row.label)}
      </th>
      {numbers.map((text, at) => (
        <td key={at} className={mergeClasses(table.cell, table.number)}>
          {text}
        </td>
      ))}
      <td className={mergeClasses(table.cell, table.number)}>
        {isFailure(row.share) ? chain.noNumber : formats.percent(row.share)}
      </td>
    </tr>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import type { ChartLine } from "../state/chart-lines";
import { extentOf } from "../state/points";
import { hidden } from "../styles";

const useStyles = makeStyles({ hidden });

/** What the chart shows, in a sentence for each line, for those who do not see it. */
export function ChartSummary({ lines }: { readonly lines: readonly ChartLine[] }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.chart;
  const said = (line: ChartLine): string => {
    const { points, frequency } = line;
    const [first] = points;
    const newest = points.at(-1);
    if (first === undefined || newest === undefined) return "";
    const [low, high] = extentOf(points).map(formats.number);
    const period = (day: typeof first.first) => formats.period(day, frequency);
    return points.length === 1
      ? words.one(period(first.first), formats.number(first.value))
      : words.summary(
          points.length,
          period(first.first),
          period(newest.first),
          low ?? "",
          high ?? "",
        );
  };
  const isPair = lines.length > 1;
  return (
    <p className={styles.hidden}>
      {lines.map((line) => (isPair ? `${line.code}: ${said(line)}` : said(line))).join(" ")}
    </p>
  );
}

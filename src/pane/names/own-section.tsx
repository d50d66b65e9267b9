import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, useRef, useState } from "react";
import { formatDay } from "../../core/day";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import {
  type Classification,
  type Classified,
  nothingClassified,
  rowsOfWeights,
  withClassification,
  withoutClassification,
} from "../state/classified";
import { type CsvFault, classifiedCsv, readClassifiedCsv } from "../state/classified-csv";
import { CsvExport } from "./csv-export";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  file: { display: "none" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  one: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** What the user classified in this workbook, and the way of it into a feed and back. */
export function OwnSection({ portfolio, own }: Pick<PictureProps, "portfolio" | "own">) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.names;
  const [isExporting, setExporting] = useState(false);
  const [told, setTold] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { classified = nothingClassified, unreadable, keep } = own;

  const file = useMemo(
    () => (classified.length === 0 ? undefined : classifiedCsv(classified, portfolio.book)),
    [classified, portfolio.book],
  );

  const take = async (next: Classified, done: string) => {
    const failed = await keep(next);
    setTold(failed === undefined ? done : words.refused(failed));
  };

  const weightsText = (one: Classification) =>
    rowsOfWeights(one.weights)
      .map(({ segment, weight }) => `${segment} ${formats.percent(weight)}`)
      .join(", ");

  const takeIn = async (text: string) => {
    const read = readClassifiedCsv(text, portfolio.book);
    if ("kind" in read) {
      setTold(faultText(read));
      return;
    }
    const passed = read.passedOver > 0 ? [words.passedOver(formats.number(read.passedOver))] : [];
    const imported = words.imported(formats.number(read.classified.length));
    await take(
      read.classified.reduce(withClassification, classified),
      [imported, ...passed].join(" "),
    );
  };

  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{words.ownTitle}</h3>
      <div className={styles.small}>
        {unreadable ? words.unreadable : words.ownCount(formats.number(classified.length))}
      </div>
      {classified.length > 0 && (
        <ul className={styles.list}>
          {classified.map((one) => (
            <li key={one.label} className={styles.one}>
              <span className={styles.small}>
                <strong>{one.label}</strong> {weightsText(one)}
                {one.asOf > portfolio.day && `; ${words.notYet(formatDay(one.asOf))}`}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={words.removeOf(one.label)}
                onClick={() =>
                  void take(withoutClassification(classified, one.label), words.removed(one.label))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={classified.length === 0}
          aria-expanded={isExporting}
          onClick={() => setExporting((now) => !now)}
        >
          {words.exportCsv}
        </Button>
        <Button size="small" disabledFocusable={unreadable} onClick={() => input.current?.click()}>
          {words.importCsv}
        </Button>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".csv,text/csv"
          aria-label={words.importCsv}
          tabIndex={-1}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = "";
            void chosen?.text().then(takeIn);
          }}
        />
      </div>
      <div className={styles.small} role="status">
        {told}
      </div>
      {isExporting && file !== undefined && <CsvExport file={file} />}
    </div>
  );

  function faultText(fault: CsvFault): string {
    const { csvFault } = words;
    switch (fault.kind) {
      case "no-table":
        return csvFault.table;
      case "columns":
        return csvFault.column(fault.missing);
      case "cell":
        return csvFault.cell(formats.number(fault.line), fault.column, fault.input);
      case "weights":
        return csvFault.weights(formats.number(fault.line), fault.label);
    }
  }
}

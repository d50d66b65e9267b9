import { Checkbox, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from "react";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { useWatched } from "../hooks/use-watched";
import {
  type NameView,
  isOpen,
  lookedAt,
  nameRows,
  openedNames,
  pageOf,
  rowsInView,
  sortedBy,
} from "../state/name-rows";
import { standingShares } from "../state/standing";
import { NamesTable } from "./names-table";
import { OwnSection } from "./own-section";
import { Pager } from "./pager";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  search: { flexGrow: 1, minWidth: "140px", maxWidth: "100%" },
});

type NamesSectionProps = Pick<PictureProps, "portfolio" | "shock" | "asked" | "own">;

/** Fewer names than this are found at a glance. */
const WORTH_A_SEARCH = 12;

/** Every name with its value, effect and what both stand on; behind each its weights, and the way to classify it. */
export const NamesSection = memo(function NamesSection({
  portfolio,
  shock,
  asked,
  own,
}: NamesSectionProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const { language } = useWatched(ports.appearance);
  const words = messages.names;
  const [view, setView] = useState<NameView>(openedNames);
  const [opened, setOpened] = useState<string>();
  const titleId = useId();
  const shocked = shock === undefined || isFailure(shock) ? undefined : shock.names;
  const rows = useMemo(() => nameRows(portfolio.names, language), [portfolio, language]);
  const looked = useDeferredValue(view);
  const sorted = useMemo(() => rowsInView(rows, looked, shocked), [rows, looked, shocked]);
  const page = pageOf(sorted, looked.page);
  const open = useMemo(() => rows.filter(isOpen).length, [rows]);
  const shares = useMemo(() => standingShares(portfolio.names), [portfolio]);
  const onOpen = useCallback(
    (label: string) => setOpened((now) => (now === label ? undefined : label)),
    [],
  );
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {words.title}
        </h2>
        <span className={styles.small}>{words.count(formats.number(rows.length))}</span>
      </div>
      {shares.length > 0 && (
        <div className={styles.small}>
          {words.byValue(
            shares
              .map(({ standing, share }) => words.inShares[standing](formats.percent(share)))
              .join(", "),
          )}
        </div>
      )}
      <div className={styles.tools}>
        {rows.length >= WORTH_A_SEARCH && (
          <SearchBox
            className={styles.search}
            size="small"
            aria-label={words.find}
            placeholder={words.findPlaceholder}
            value={view.text}
            onChange={(_, { value }) => setView((now) => lookedAt(now, { text: value }))}
          />
        )}
        {open > 0 && (
          <Checkbox
            size="medium"
            label={words.onlyOpen(formats.number(open))}
            checked={view.onlyOpen}
            onChange={(_, { checked }) =>
              setView((now) => lookedAt(now, { onlyOpen: checked === true }))
            }
          />
        )}
      </div>
      <NamesTable
        rows={page.rows}
        shocked={shocked}
        view={view}
        opened={opened}
        portfolio={portfolio}
        asked={asked}
        own={own}
        onSort={(column) => setView((now) => sortedBy(now, column))}
        onOpen={onOpen}
      />
      <Pager
        page={page}
        all={sorted.length}
        onPage={(at) => setView((now) => ({ ...now, page: at }))}
      />
      <OwnSection portfolio={portfolio} own={own} />
    </section>
  );
});

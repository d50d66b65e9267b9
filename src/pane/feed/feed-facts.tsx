import {
  Badge,
  Skeleton,
  SkeletonItem,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { Pin12Filled } from "@fluentui/react-icons/svg/pin";
import { defaultMaxAge } from "../../core/frequency";
import { readPriceDefaults } from "../../core/price-defaults";
import type { SnapshotView } from "../../core/view";
import { asOfText } from "../as-of-text";
import { usePane } from "../context";
import { useWrittenDefaults } from "../hooks/use-defaults";
import { useFeedState } from "../hooks/use-watched";
import { newestDay } from "../state/quote";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "flex", flexWrap: "wrap", columnGap: "4px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  more: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  old: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Snapshot, workbook's day, newest price with its age, and the pin of a pinned workbook. */
export function FeedFacts({ view }: { readonly view: SnapshotView | undefined }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { pinned, pin } = useFeedState();
  const words = messages.feed;
  const newest = view && newestDay(view);
  const age = view && newest !== undefined ? view.day - newest : undefined;
  const isOld = age !== undefined && age > defaultMaxAge.daily;
  return (
    <dl className={styles.facts}>
      <Fact label={words.snapshot} ready={view !== undefined}>
        <span title={view && words.snapshotOf(view.catalogue.snapshot.feed)}>
          {view?.catalogue.snapshot.number}
        </span>
      </Fact>
      <Fact label={words.day} ready={view !== undefined}>
        {view && formats.day(view.day)}
      </Fact>
      <Fact label={words.newest} ready={view !== undefined}>
        {newest === undefined || age === undefined ? (
          (pin?.asOf && words.knownBy(asOfText(pin.asOf, formats))) || words.none
        ) : (
          <>
            {formats.day(newest)}{" "}
            <span className={mergeClasses(styles.more, isOld && styles.old)}>{words.age(age)}</span>
          </>
        )}
      </Fact>
      {pinned && (
        <Fact label={words.pin} ready>
          <Badge appearance="filled" color="brand" shape="rounded" icon={<Pin12Filled />}>
            {words.pinned}
          </Badge>
        </Fact>
      )}
      <DefaultFacts />
    </dl>
  );
}

/** What the workbook says for all cells; nothing where it says nothing. */
function DefaultFacts() {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.feed;
  const { basis, quoter } = useWrittenDefaults();
  const read = readPriceDefaults({ basis, quoter });
  const told = (text: string, fault: boolean) =>
    fault ? <span className={styles.old}>{words.unusable(text)}</span> : text;
  return (
    <>
      {basis !== undefined && (
        <Fact label={words.basis} ready>
          {told(basis, isFailure(read.basis?.wanted))}
        </Fact>
      )}
      {quoter !== undefined && (
        <Fact label={words.quoter} ready>
          {told(quoter, isFailure(read.quoter))}
        </Fact>
      )}
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly ready: boolean;
  readonly children?: React.ReactNode;
}

function Fact({ label, ready, children }: FactProps) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{ready ? children : <Waiting />}</dd>
    </div>
  );
}

function Waiting() {
  return (
    <Skeleton aria-hidden>
      <SkeletonItem size={12} style={{ width: "72px", marginTop: "2px" }} />
    </Skeleton>
  );
}

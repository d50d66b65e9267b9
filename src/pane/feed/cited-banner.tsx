import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type Dispatch, useState } from "react";
import type { SnapshotView } from "../../core/view";
import { usePane } from "../context";
import type { PaneEvent } from "../state/pane";
import { type Way, WayText } from "./way-text";

const useStyles = makeStyles({
  banner: { paddingBlock: "4px", fontSize: tokens.fontSizeBase200 },
  title: { fontSize: tokens.fontSizeBase200 },
  way: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

interface CitedBannerProps {
  readonly view: SnapshotView;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Says that the prices are single facts and no daily service, and the ways on from there. */
export function CitedBanner({ view, dispatch }: CitedBannerProps) {
  const styles = useStyles();
  const { messages, ports } = usePane();
  const { banner } = messages;
  const [open, setOpen] = useState<Way>();
  const toggle = (way: Way) => setOpen(open === way ? undefined : way);
  const hasDemo = view.catalogue.series.some(({ synthetic }) => synthetic);
  const openMine = () => {
    dispatch({ tab: "prices" });
    dispatch({ own: { kind: "show", screen: { kind: "list" } } });
  };
  const showDemo = () => {
    dispatch({ tab: "prices" });
    dispatch({ prices: { kind: "search", event: { kind: "typed", text: "DEMO" } } });
  };
  return (
    <MessageBar className={styles.banner} intent="info" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{banner.title}</MessageBarTitle>
        <div className={styles.ways} role="group" aria-label={banner.ways}>
          <Link
            as="button"
            className={styles.way}
            {...(ports.keeping
              ? { onClick: openMine }
              : { "aria-expanded": open === "own", onClick: () => toggle("own") })}
          >
            {banner.own}
          </Link>
          <Link
            as="button"
            className={styles.way}
            aria-expanded={open === "connect"}
            onClick={() => toggle("connect")}
          >
            {banner.connect}
          </Link>
          {hasDemo && (
            <Link as="button" className={styles.way} onClick={showDemo}>
              {banner.demo}
            </Link>
          )}
        </div>
        {open && <WayText way={open} />}
      </MessageBarBody>
    </MessageBar>
  );
}

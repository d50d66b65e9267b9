import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { useSnapshotAnswer } from "../hooks/use-needs";
import { useWatched } from "../hooks/use-watched";
import { askFloors } from "../state/floor-held";
import { FloorCard } from "./floor-card";

const useStyles = makeStyles({
  floors: { display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The floors under what is held, each as a line with its kink; nothing where there are none. */
export const FloorSketches = memo(function FloorSketches({
  portfolio,
  shock,
}: Pick<PictureProps, "portfolio" | "shock">) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { language } = useWatched(ports.appearance);
  const question = useMemo(() => askFloors(portfolio), [portfolio]);
  const floors = useSnapshotAnswer(question);
  if (floors === undefined || isFailure(floors) || floors.length === 0) return null;
  const changes = shock === undefined || isFailure(shock) ? undefined : shock.report.changes;
  return (
    <div className={styles.floors}>
      <h3 className={styles.title}>{messages.shock.floors}</h3>
      {floors.map((one) => (
        <FloorCard
          key={`${one.held.label} ${one.floor.driver}`}
          floor={one}
          change={changes?.get(one.floor.driver) ?? 0}
          language={language}
        />
      ))}
    </div>
  );
});

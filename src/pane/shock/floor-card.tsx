import { makeStyles, tokens } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { type FloorHeld, changeToFloor, realisedUnder, sketchOf } from "../state/floor-held";
import { titleOf } from "../state/name-rows";
import { FloorSketch } from "./floor-sketch";

const useStyles = makeStyles({
  card: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FloorCardProps {
  readonly floor: FloorHeld;
  /** Relative change of the driver under the shock: 0.1 is +10 %. */
  readonly change: number;
  readonly language: "en" | "zh";
}

/** A floor with its level, basis, days and reference, and what it does to today's price and to the shock. */
export function FloorCard({ floor: one, change, language }: FloorCardProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.shock;
  const { held, floor, price } = one;
  const name = titleOf(held, language);
  const level = formats.number(floor.level);
  const basis = messages.basis(floor.basis);
  const until = floor.to === undefined ? undefined : formats.day(floor.to);
  const realised = realisedUnder(one, change);
  return (
    <div className={styles.card}>
      <div className={styles.name}>{words.floorOf(name, floor.driver)}</div>
      <FloorSketch sketch={sketchOf(one, change)} label={words.sketch(name, level)} level={level} />
      <p className={styles.text}>
        {words.floorLevel(level, basis, formats.day(floor.from), until)}{" "}
        {words.against(floor.reference)} {!floor.verified && words.unverified}{" "}
        {floor.upsideShare > 0 && words.keeps(formats.percent(floor.upsideShare))}
      </p>
      <p className={styles.text}>
        {isFailure(price) ? `${messages.sentence(price)} ${words.noPrice}` : todayText(price)}{" "}
        {realised !== undefined &&
          change !== 0 &&
          words.realised(formats.step(change), formats.change(realised))}
      </p>
    </div>
  );

  function todayText(today: number): string {
    const toFloor = formats.change(changeToFloor(today, floor));
    const written = `${formats.number(today)} ${basis}`;
    return today < floor.level ? words.below(written, toFloor) : words.above(written, toFloor);
  }
}

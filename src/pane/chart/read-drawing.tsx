import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";

const useStyles = makeStyles({
  drawing: {
    position: "relative",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface ReadDrawingProps {
  /** Told of the element, to measure it. */
  readonly watch: (element: HTMLElement | null) => void;
  readonly label: string;
  /** How many marks there are, and which is read, from 0. */
  readonly marks: number;
  readonly at: number;
  /** The mark that is read, in words. */
  readonly said: string | undefined;
  /** Whether the marks stand below each other or beside each other. */
  readonly order: "down" | "across";
  /** The mark nearest to a place in the drawing, in pixels from its corner. */
  readonly nearest: (x: number, y: number) => number | undefined;
  /** Another mark is read, or none any more. */
  readonly onRead: (mark: number | undefined) => void;
  readonly children: ReactNode;
}

/** A drawing that the pointer or arrow keys read mark by mark; to screen readers it is a slider over its marks. */
export function ReadDrawing(props: ReadDrawingProps) {
  const { watch, label, marks, at, said, order, nearest, onRead, children } = props;
  const styles = useStyles();
  const last = marks - 1;
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const mark = nearest(event.clientX - left, event.clientY - top);
    if (mark !== undefined) onRead(mark);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [back, on] = order === "down" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const next = { [back]: at - 1, [on]: at + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onRead(Math.max(0, Math.min(last, next)));
  };
  return (
    <div
      ref={watch}
      className={styles.drawing}
      tabIndex={0}
      role="slider"
      aria-orientation={order === "down" ? "vertical" : "horizontal"}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={marks}
      aria-valuenow={at + 1}
      aria-valuetext={said}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onRead(undefined)}
      onKeyDown={onKeyDown}
      onBlur={() => onRead(undefined)}
    >
      {children}
    </div>
  );
}

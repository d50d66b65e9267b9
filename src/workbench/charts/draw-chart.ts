import type { Box, ChartPlan } from "./chart-plan";

/** What the drawing takes of a canvas. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "fillRect"
  | "strokeRect"
  | "fillText"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
>;

/** In the dark the grid turns these, as it turns the colours of cells. */
const colours = {
  ground: "#ffffff",
  /** What turns into the ground of a dark sheet. */
  groundInTheDark: "#dbdce0",
  frame: "#d6d6d6",
  line: "#ececec",
  text: "#242424",
  muted: "#616161",
  mark: "#97cdab",
  newest: "#107c41",
};

const FACE = '"Segoe UI", Arial, sans-serif';
/** A column narrower than this has no room for its number. */
const ROOM_FOR_NUMBER = 40;

/** What is drawn, and where. */
export interface Drawing {
  readonly box: Box;
  readonly plan: ChartPlan;
  readonly title: string;
  readonly kind: "columns" | "line";
  readonly isDark: boolean;
}

/** Draws a chart, on a ground of its own so that drawing it again changes nothing. */
export function drawChart(brush: Brush, drawing: Drawing): void {
  const { box, plan, title, kind, isDark } = drawing;
  const at = (part: Box): [number, number, number, number] => [
    box.x + part.x,
    box.y + part.y,
    part.width,
    part.height,
  ];
  const write = (text: string, x: number, y: number, align: CanvasTextAlign, font: string) => {
    brush.font = `${font} ${FACE}`;
    brush.textAlign = align;
    brush.textBaseline = "middle";
    brush.fillText(text, box.x + x, box.y + y);
  };

  brush.fillStyle = isDark ? colours.groundInTheDark : colours.ground;
  brush.fillRect(box.x, box.y, box.width, box.height);
  brush.lineWidth = 1;
  brush.strokeStyle = colours.frame;
  brush.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
  brush.fillStyle = colours.text;
  write(title, 16, 22, "left", "600 13px");

  brush.strokeStyle = colours.line;
  brush.fillStyle = colours.muted;
  for (const { y, text } of plan.ticks) {
    stroke(brush, [
      [box.x + plan.plane.x, box.y + y],
      [box.x + plan.plane.x + plan.plane.width, box.y + y],
    ]);
    write(text, plan.plane.x - 8, y, "right", "11px");
  }
  for (const { x, text } of plan.labels) {
    write(text, x, plan.plane.y + plan.plane.height + 14, "center", "11px");
  }

  const newest = plan.marks.length - 1;
  if (kind === "line") {
    brush.strokeStyle = colours.newest;
    brush.lineWidth = 2;
    stroke(
      brush,
      plan.marks.map((mark) => [box.x + mark.box.x, box.y + mark.box.y]),
    );
    return;
  }
  plan.marks.forEach((mark, index) => {
    brush.fillStyle = index === newest ? colours.newest : colours.mark;
    brush.fillRect(...at(mark.box));
    if (mark.box.width < ROOM_FOR_NUMBER) return;
    brush.fillStyle = colours.text;
    const middle = mark.box.x + mark.box.width / 2;
    write(mark.text, middle, mark.box.y - 9, "center", index === newest ? "600 11px" : "11px");
  });
}

function stroke(brush: Brush, points: readonly (readonly [number, number])[]): void {
  brush.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
  brush.stroke();
}

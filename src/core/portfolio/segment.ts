/** Places in the chain from ore to motor, by what is sold. A segment says nothing about which way a price pushes. */
export const segments = [
  "MINE",
  "SEP",
  "RECY",
  "METAL",
  "OTHER_RE",
  "MAG",
  "MOTOR",
  "NONRE",
] as const;

/**
 * MINE ore and concentrate; SEP separation to oxides and salts; RECY scrap to oxides; METAL metals and alloys; OTHER_RE polishing
 * powders, catalysts, hydrogen storage; MAG magnets; MOTOR motors and end products; NONRE all that is no rare earth.
 */
export type Segment = (typeof segments)[number];

/** The stages, from ore to motor, and what is no rare earth. */
export const stages = ["upstream", "midstream", "downstream", "non-RE"] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** Which stage a segment belongs to. */
export const stageOf = {
  MINE: "upstream",
  SEP: "upstream",
  RECY: "upstream",
  METAL: "midstream",
  OTHER_RE: "midstream",
  MAG: "downstream",
  MOTOR: "downstream",
  NONRE: "non-RE",
} as const satisfies Readonly<Record<Segment, Stage>>;

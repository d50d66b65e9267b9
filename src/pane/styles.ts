import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** For screen readers only. */
export const hidden: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  padding: 0,
  overflow: "hidden",
  clip: "rect(0 0 0 0)",
  whiteSpace: "nowrap",
  border: 0,
};

/** A sheet of its own on a tab, where something is filled in or decided. */
export const panel: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  gap: "8px",
  padding: "10px 12px 12px",
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground2,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
};

/** The heading of a panel. */
export const panelTitle: GriffelStyle = {
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
};

/** A list of marks with what they mean, one beside the other. */
export const markRow: GriffelStyle = {
  display: "flex",
  flexWrap: "wrap",
  columnGap: "12px",
  rowGap: "2px",
  margin: 0,
  padding: 0,
  listStyle: "none",
};

import { defaultTheme } from "@univerjs/themes";

/** Univer's look with Excel's green for what is selected and active, as the pane has it. */
export const gridTheme = {
  ...defaultTheme,
  primary: {
    50: "#f1faf5",
    100: "#d3ecdb",
    200: "#b4dcc2",
    300: "#97cdab",
    400: "#62b182",
    500: "#21894f",
    600: "#107c41",
    700: "#0f7440",
    800: "#0d693a",
    900: "#0b5a31",
  },
};

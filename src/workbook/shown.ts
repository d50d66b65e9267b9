/** What a cell shows: a number, text, truth value, an error such as "#N/A", or "" for a blank. */
export type Shown = number | string | boolean;

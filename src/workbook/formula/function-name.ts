/** Marks that hosts and files write before a function's name: _xll.REPRICE, _xlfn.LET, and ours where a build has a namespace. */
const DOTTED = /^(?:(?:_XLL|_XLFN|_XLWS|RE)\.)+/;

/** A file spells an add-in's function with this, and the dots of its name as underscores: _xldudf_RE_REPRICE. */
const IN_FILES = /^_XLDUDF_(?:RE_)?/;

/** A function's name in capitals, without what a host, a file or a build with a namespace writes before it. */
export function plainName(written: string): string {
  return written.toUpperCase().replace(DOTTED, "").replace(IN_FILES, "");
}

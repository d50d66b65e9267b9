/** A cell function as hosts call it: arguments as they come, an Answer or a promise of one; a streaming one gives its answers to its last argument. */
export type Callable = (...given: never[]) => unknown;

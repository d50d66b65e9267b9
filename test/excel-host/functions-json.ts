/** functions.json, as far as Excel needs it to call a function. */
export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly options?: { readonly stream?: boolean };
    readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
  }[];
}

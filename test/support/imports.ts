import type { SeriesDeclaration, Import } from "../../src/store/store";

let imports = 0;

/** An import of nothing but what is given, with an id of its own. */
export function importOf(parts: Partial<Import>): Import {
  imports += 1;
  return {
    id: `import ${imports}`,
    origin: "test",
    declarations: [],
    sources: [],
    observations: new Map(),
    defaultQuoters: {},
    facts: [],
    events: [],
    ...parts,
  };
}

/** A daily Chinese quote in CNY/t with VAT, unless said otherwise. */
export function declared(code: string, traits: Partial<SeriesDeclaration> = {}): SeriesDeclaration {
  return {
    code,
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "open",
    synthetic: false,
    ...traits,
  };
}

/** The source that `observed` names. */
export const sourceS1 = { id: "S1", title: "A test" };

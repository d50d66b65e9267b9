/** What office.js sends to Excel: things to do, and the objects they are done to, by number. */
export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How an action says what it is. */
export const actionTypes = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5 } as const;

/** One thing to do. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** How a path says where its object comes from. */
export const pathTypes = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Where one object comes from. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** What Excel answers: a value for each action, until the first that failed. */
export interface QueryAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** A message on its way to office.js: category, type, target, JSON. */
export type HostMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
];

/** Categories and types of the messages that this host sends. */
export const invocation = { category: 1, invoke: 1000, cancel: 1001 } as const;
export const shortcut = { category: 2, run: 1000 } as const;
export const happening = {
  category: 65536,
  sheetChanged: 10,
  sheetSelected: 14,
  sheetCalculated: 16,
  visibility: 65539,
  /** The target of happenings that concern all sheets. */
  wholeWorkbook: "Workbook",
} as const;

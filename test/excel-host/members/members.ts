/**
 * An object of Excel as office.js asks for it: what it has, by name. Names are Excel's own, with a small first letter.
 * What is not listed does not exist here, and asking for it fails loudly: this host claims nothing that it does not do.
 */
export interface Members {
  readonly kind: string;
  /** By which a client finds it again in its collection. */
  readonly id?: string;
  /** True for objects that a client keeps by a reference, such as ranges. */
  readonly kept?: boolean;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, () => Members>>;
  /** Gives a value, an object, or null for an "OrNullObject" that is none. */
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly Members[];
  readonly item?: (...given: readonly unknown[]) => Members;
}

/** An error as Excel reports it; the client makes an OfficeExtension.Error of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What a client asks for and this host does not have. */
export function missing(members: Members, name: string): HostError {
  return new HostError("ApiNotFound", `The emulated Excel has no ${members.kind}.${name}.`);
}

/** True for an object, as against a plain value that a method gives. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && "kind" in value;
}

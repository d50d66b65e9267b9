import type { Failure } from "../../core/failure";

/** What is kept in a workbook's file besides its cells. The port to a workbook gives it. */
export interface Papers {
  /** A setting that travels in the file; undefined when it was never set. */
  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string | undefined): Promise<void>;
  /** The part of the file that is ours under a namespace. */
  part(namespace: string): Promise<string | undefined>;
  setPart(namespace: string, xml: string | undefined): Promise<Failure | undefined>;
}

/** What this machine keeps from one day to the next (IndexedDB in browsers). Each of its promises may fail: no room, no right. */
export interface MachineStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  keys(): Promise<readonly unknown[]>;
}

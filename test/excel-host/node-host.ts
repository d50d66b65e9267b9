import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { EmulatedExcel } from "./emulated-excel";
import type { FunctionsJson } from "./functions-json";
import type { HostMessage, Query } from "./wire";

/** Folder of Microsoft's unmodified files. */
export const officeFolder = join(
  dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Microsoft's own client of Excel, in a context of its own, on an emulated Excel. */
export interface OfficeInNode {
  readonly excel: EmulatedExcel;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Lets what is under way end, and stops its timers. */
  close(): Promise<void>;
}

/** The way in that Microsoft's client offers to native hosts; texts are JSON. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost(text: string): void;
}

/** A question on that bridge. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Query };
}

const program = new vm.Script(readFileSync(join(officeFolder, "excel-win32-16.01.js"), "utf8"));

/**
 * Loads excel-win32-16.01.js, the half of office.js that speaks to Excel, without a page; the functions are called by its
 * runtime. It takes a fifth of a second, so that unit tests can use Microsoft's objects in place of imitations.
 */
export function officeInNode(
  given: {
    readonly functions?: Readonly<Record<string, (...given: unknown[]) => unknown>>;
    readonly metadata?: FunctionsJson;
    readonly sheets?: readonly string[];
  } = {},
): OfficeInNode {
  const timers = stoppableTimers();
  const page: Record<string, unknown> = {
    console,
    ...timers.globals,
    navigator: { userAgent: "Node" },
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:" },
    document: { readyState: "complete", URL: "https://localhost/", getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    CustomFunctionMappings: given.functions ?? {},
  };
  const context = vm.createContext(Object.assign(page, { window: page, self: page }));
  program.runInContext(context);
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text: string) {
      const { id, message }: BridgeMessage = JSON.parse(text);
      setImmediate(() => {
        const body = excel.answer(message.body);
        this.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  const tell = (entries: readonly HostMessage[]) =>
    void setImmediate(() => {
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    });
  const excel = new EmulatedExcel(given.metadata ?? { functions: [] }, tell, given.sheets);
  const office = page as unknown as Omit<OfficeInNode, "excel" | "close">;
  hostBridgeOf(office.OfficeExtension).init(bridge);
  excel.calculation.start();
  const { Excel, OfficeExtension, CustomFunctions } = office;
  async function close(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    timers.stop();
  }
  return { excel, Excel, OfficeExtension, CustomFunctions, close };
}

/** Timers for the context, which Microsoft's runtime may keep for a minute after the last test. */
function stoppableTimers(): { readonly globals: object; stop(): void } {
  const running = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    globals: {
      setTimeout(run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
        if (stopped) return undefined;
        const timer = setTimeout(() => {
          running.delete(timer);
          run(...given);
        }, milliseconds);
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer: NodeJS.Timeout | undefined) => clearTimeout(timer),
    },
    stop() {
      stopped = true;
      for (const timer of running) clearTimeout(timer);
    },
  };
}

/** The way in for native hosts is not in the published types. */
function hostBridgeOf(extension: object): { init(bridge: NativeBridge): void } {
  if (!("HostBridge" in extension)) throw new Error("This office.js has no HostBridge.");
  return extension.HostBridge as { init(bridge: NativeBridge): void };
}

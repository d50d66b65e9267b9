/** What the page is told of the Excel around it. */
export interface DesktopSettings {
  /** Versions of requirement sets, by name. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly pane: "visible" | "hidden";
  readonly locale: string;
  readonly theme: "light" | "dark";
}

/** A handler of office.js for the events of one number. */
type EventHandler = (event: number, payload: unknown) => void;

/** The answer of a native host: a list in the form of its arrays. */
interface NativeArray {
  toArray(): unknown[];
}

/** What the page and the test call of each other. */
export interface DesktopWindow {
  /** Given by the test: answers a query, both as JSON. */
  excelAnswer(query: string): Promise<string>;
  /** Given by the test: a ribbon command is over. */
  excelCommandOver(id: string): Promise<void>;
  /** Given by the page: an event for office.js. */
  excelEvent(event: number, payload: readonly unknown[]): void;
}

/**
 * Runs in the page before any script of it: makes `window.external` what desktop Excel makes it. It is all that office.js knows
 * of a host on the desktop, and what it asks goes to the test. The function must stand alone, because only its text gets there.
 */
export function becomeDesktopExcel(settings: DesktopSettings): void {
  const richApi = 93;
  const commandOver = 94;
  const test = window as unknown as DesktopWindow;
  const handlers = new Map<number, EventHandler>();
  const native = (...values: unknown[]): NativeArray => ({ toArray: () => values });
  const done = (callback: (answer: NativeArray) => void) => {
    setTimeout(() => callback(native(0)));
  };
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => "emulated",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.locale,
    GetDocUrl: () => "emulated.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(settings.requirements),
    GetHostFullVersion: () => "16.0.19000.20000",
    GetInitialDisplayMode: () => (settings.pane === "visible" ? 2 : 1),
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        settings.theme === "light"
          ? { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 }
          : { bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xffffff },
      ),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    // Flags: 1 a shared runtime, 2 custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${settings.locale}$telemetry$$$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(method: number, given: unknown[], callback: (answer: NativeArray) => void) {
      if (method === commandOver) {
        void test.excelCommandOver(String(given[0]));
        done(callback);
        return;
      }
      if (method !== richApi) throw new Error(`The emulated Excel has no method ${method}.`);
      const [message] = given as [readonly unknown[]];
      void test
        .excelAnswer(String(message[4]))
        .then((answer) => callback(native(0, [200, [], answer])));
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: EventHandler,
      callback: (answer: NativeArray) => void,
    ) {
      handlers.set(event, handler);
      done(callback);
    },
    UnregisterEvent(event: number, _target: string, callback: (answer: NativeArray) => void) {
      handlers.delete(event);
      done(callback);
    },
  };
  Object.defineProperty(window, "external", { value: external });
  test.excelEvent = (event, payload) => handlers.get(event)?.(event, native(...payload));
}

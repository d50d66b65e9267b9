import type { Calculation } from "../calculation";
import type { Members } from "./members";

/** What the services of the host tell the emulation. */
export interface Serving {
  readonly calculation: Calculation;
  /** The add-in asked for its pane to be shown or hidden. */
  paneAsked(state: string): void;
}

/** The services by which office.js speaks to Excel beside the workbook, by the names on the wire. */
export function servicesMembers({ calculation, paneAsked }: Serving): ReadonlyMap<string, Members> {
  return new Map<string, Members>([
    [
      "Microsoft.ExcelServices.CustomFunctions",
      {
        kind: "CustomFunctions",
        methods: {
          _SetOsfControlContainerReadyForCustomFunctions: () => calculation.start(),
          _GetEnabledFeatures: () => [2],
          setInvocationArrayResults: (rows) => calculation.take(rows),
        },
      },
    ],
    [
      "Microsoft.AppRuntime.AppRuntimeService",
      {
        kind: "AppRuntimeService",
        methods: { setAppRuntimeState: (state) => paneAsked(String(state)) },
      },
    ],
    [
      "Microsoft.InternalService.AddinInternalService",
      { kind: "AddinInternalService", methods: { notifyActionHandlerReady: () => undefined } },
    ],
  ]);
}

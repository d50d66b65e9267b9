import {
  ICommandService,
  IConfigService,
  IUniverInstanceService,
  type Injector,
  UniverInstanceType,
} from "@univerjs/core";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  IFunctionService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Scheduler } from "../../client/batch";
import { FunctionHost } from "../function-host";
import type { HostedFunction } from "../hosted-function";
import { dirtyRanges } from "./dirty-ranges";
import { harden } from "./hardening";
import { HostFunction } from "./host-function";
import { quickenResults } from "./lookup-index";
import { oneAtATime } from "./one-at-a-time";
import { watchPlaces } from "./places";

/** What our functions need to run in Univer. */
export interface EngineParts {
  readonly functions: ReadonlyMap<string, HostedFunction>;
  readonly schedule: Scheduler;
  /** Takes what Univer's engine threw, which is a fault of it or of ours. */
  readonly fault: (error: unknown) => void;
}

/**
 * After how many formulas Univer lets other things happen: out of reach of any workbook. An edit that came in between would
 * stop the calculation, and the feed would be asked in pieces.
 */
const WHOLE_CALCULATION = 1e9;

/** Puts our functions into a Univer whose formula plugin is registered with `excelLikeFunctions` and which has no workbook yet. */
export function hostFunctions(injector: Injector, parts: EngineParts): FunctionHost {
  const { functions, schedule, fault } = parts;
  const commands = injector.get(ICommandService);
  const open = injector.get(IUniverInstanceService);
  const host = new FunctionHost({
    functions,
    schedule,
    start(extent) {
      const unit = open.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
      if (unit === undefined) return;
      const everything = extent === "everything";
      const ranges = everything ? [] : dirtyRanges(unit, extent);
      void commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { commands: [], dirtyRanges: ranges, forceCalculation: everything },
        { onlyLocal: true },
      );
    },
  });
  injector
    .get(IConfigService)
    .setConfig(
      ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
      { intervalCount: WHOLE_CALCULATION },
      { merge: true },
    );
  quickenResults();
  harden(injector, fault);
  oneAtATime(injector, host, schedule);
  const executors = [...functions.keys()].map((name) => new HostFunction(name, host));
  injector.get(IFunctionService).registerExecutors(...executors);
  watchPlaces(commands, host);
  return host;
}

import type { Injector } from "@univerjs/core";
import {
  CalculateController,
  CalculateFormulaService,
  FormulaExecutedStateType,
  ICalculateFormulaService,
} from "@univerjs/engine-formula";
import type { Scheduler } from "../../client/batch";

/** Who is told of calculations. */
export interface CalculationWatch {
  began(): void;
  /** `whole` is false for a calculation that was stopped to begin again with a person's edit. */
  ended(whole: boolean): void;
}

/** The parts of Univer's calculation that are private to it. */
interface Calculating {
  _calculate(dirty: unknown): Promise<unknown>;
}
interface Locking {
  readonly _executeLock: { acquire(key: string, run: () => Promise<void>): Promise<void> };
}

const UNIVERS_LOCK = "FORMULA_EXECUTION_LOCK";

/**
 * Lets calculations run one after another. Univer begins one while another is under way, which empties the running one's
 * results: cells are left unanswered. Both are started by commands, so they are held back here, at the one way in.
 */
export function oneAtATime(injector: Injector, watch: CalculationWatch, schedule: Scheduler): void {
  const service = injector.get(ICalculateFormulaService);
  if (!(service instanceof CalculateFormulaService)) return;
  const controller = injector.get(CalculateController) as unknown as Calculating;
  const { _executeLock: lock } = service as unknown as Locking;
  const calculate = controller._calculate.bind(controller);
  let whole = true;
  let last: Promise<unknown> = Promise.resolve();

  service.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) whole = false;
  });

  controller._calculate = (dirty) => {
    const done = last.then(async () => {
      whole = true;
      watch.began();
      try {
        await calculate(dirty);
        // Univer does not wait for the calculation itself; who comes to its lock next does.
        await lock.acquire(UNIVERS_LOCK, async () => undefined);
        // The results are on their way into the sheet.
        await new Promise<void>((resolve) => schedule(resolve));
      } finally {
        watch.ended(whole);
      }
    });
    last = done.catch(() => undefined);
    return done;
  };
}

import { useEffect, useMemo, useState } from "react";
import { usePane } from "../context";
import type { FunctionAnswer } from "../ports";
import type { Builder } from "../state/builder";
import { type BuiltFormula, type CellsShown, builtFormula } from "../state/built-formula";
import { useWrittenDefaults } from "./use-defaults";
import { useFeedState } from "./use-watched";

/** A pause after the last key before the formula is asked. */
const PAUSE_MS = 250;

/** The formula of a builder and what it answers now; no answer while something is missing or it is being asked. */
export interface BuiltInHand {
  readonly built: BuiltFormula;
  readonly answer: FunctionAnswer | undefined;
}

/** Builds the formula over the cells that it refers to, and asks it as a cell would, again whenever something changes. */
export function useBuilt(builder: Builder): BuiltInHand {
  const { ports } = usePane();
  const { view, failure } = useFeedState();
  const defaults = useWrittenDefaults();
  const shown = useCellsShown(builder);
  const built = useMemo(
    () => builtFormula(builder, { view, defaults, shown: shown ?? {} }),
    [builder, view, defaults, shown],
  );
  const [answered, setAnswered] = useState<{ built: BuiltFormula; answer: FunctionAnswer }>();
  const ready = shown !== undefined && built.missing.length === 0;
  useEffect(() => {
    if (!ready) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void ports.call(builder.name, built.given).then((answer) => {
        if (wanted) setAnswered({ built, answer });
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ports, builder.name, built, ready, view, failure]);
  return { built, answer: answered?.built === built && ready ? answered.answer : undefined };
}

/** What the cells that the arguments refer to show, read again when the workbook changes; undefined until they are read. */
function useCellsShown({ filled }: Builder): CellsShown | undefined {
  const { workbook } = usePane().ports;
  const [shown, setShown] = useState<{ filled: Builder["filled"]; cells: CellsShown }>();
  const refers = Object.values(filled).some(({ kind }) => kind === "cells");
  useEffect(() => {
    if (!refers) return undefined;
    let wanted = true;
    const read = async () => {
      const cells: Record<string, CellsShown[string]> = {};
      for (const [argument, one] of Object.entries(filled)) {
        if (one.kind === "cells") cells[argument] = await workbook.read(one.area);
      }
      if (wanted) setShown({ filled, cells });
    };
    // Cells that cannot be read, of a sheet that is gone, leave the formula without an answer.
    const look = () => void read().catch(() => undefined);
    look();
    const stop = workbook.onChange(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [workbook, filled, refers]);
  if (!refers) return none;
  return shown?.filled === filled ? shown.cells : undefined;
}

const none: CellsShown = {};

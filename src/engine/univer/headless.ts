import {
  type IWorkbookData,
  type Injector,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { FunctionHost } from "../function-host";
import { excelLikeFunctions } from "./built-ins";
import { type EngineParts, hostFunctions } from "./engine";

/** A workbook that is calculated without being shown. */
export interface HeadlessBook {
  readonly workbook: Workbook;
  readonly host: FunctionHost;
  readonly injector: Injector;
  close(): void;
}

/** Opens a workbook and calculates all of it; `host.whenSettled` tells when every question is answered. */
export function openHeadless(book: Partial<IWorkbookData>, parts: EngineParts): HeadlessBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: excelLikeFunctions() });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  const injector = univer.__getInjector();
  const host = hostFunctions(injector, parts);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    book,
  );
  return { workbook, host, injector, close: () => univer.dispose() };
}

import "@univerjs/preset-sheets-core/lib/index.css";
import { type Injector, LocaleType, LogLevel, Univer, merge } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { excelLikeFunctions } from "../../engine/univer/built-ins";
import { hiddenMenus } from "./menus";
import { gridTheme } from "./theme";

/** A running Univer: its own API, and the services behind it. */
export interface RunningUniver {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer in an element, without a workbook. Its presets package would do the same and bring commercial packages along. */
export function startUniver(element: HTMLElement, dark: boolean): RunningUniver {
  const univer = new Univer({
    theme: gridTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: merge({}, english) },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container: element,
    ribbonType: "simple",
    menu: hiddenMenus,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      function: excelLikeFunctions(),
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

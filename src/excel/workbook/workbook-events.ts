import type { Area } from "../../workbook/address";
import { areaOf, loadPlace } from "./areas";
import { atOnce, whenIdle } from "./excel-run";

/** Listens to the selection of all sheets; the answer stops it. */
export function onSelection(changed: () => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async () => {
      changed();
    }),
  );
}

/** Listens to what users and programs write into cells of all sheets; the answer stops it. */
export function onChange(changed: (area: Area | undefined) => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      changed(await changedArea(event).catch(() => undefined));
    }),
  );
}

/** Listens to the calculation of all sheets, which tells of values that nobody wrote; the answer stops it. */
export function onCalculated(calculated: () => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onCalculated.add(async () => {
      calculated();
    }),
  );
}

/** Where it changed; undefined when rows, columns or the sheet itself came or went. */
async function changedArea(event: Excel.WorksheetChangedEventArgs): Promise<Area | undefined> {
  if (event.changeType !== Excel.DataChangeType.rangeEdited) return undefined;
  return whenIdle(async (context) => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId);
    const range = loadPlace(sheet.getRange(event.address));
    sheet.load("name");
    await context.sync();
    return areaOf(sheet.name, range);
  });
}

/** Excel takes a listener on and off in syncs of their own; one that is stopped before it was taken on is taken off afterwards. */
function listen<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): () => void {
  const added = whenIdle(async (context) => {
    const listener = add(context);
    await context.sync();
    return listener;
  });
  // A host without this event leaves the pane without it, and no more.
  const known = added.catch(() => undefined);
  return () => {
    void known.then(async (listener) => {
      if (!listener) return;
      await atOnce(async () => {
        listener.remove();
        await listener.context.sync();
      }).catch(() => undefined);
    });
  };
}

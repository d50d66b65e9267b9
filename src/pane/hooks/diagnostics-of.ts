import type { PanePorts } from "../ports";
import { diagnosticsText } from "../state/diagnostics";
import { type Scan, scanOf } from "../state/problem";
import type { Problems } from "../state/problems";

/** The report as things are now: the workbook is looked through once more, and causes that were told are taken over. */
export async function diagnosticsOf(ports: PanePorts, { causes }: Problems): Promise<string> {
  const { program, appearance, address, connection, feed, defaults, workbook } = ports;
  return diagnosticsText({
    program,
    appearance: appearance.now(),
    address,
    hasKey: connection.now().key !== undefined,
    feed: feed.state(),
    defaults: defaults.written(),
    scan: await scanned(workbook),
    causes,
  });
}

async function scanned(workbook: PanePorts["workbook"]): Promise<Scan | undefined> {
  try {
    return scanOf(await workbook.formulas());
  } catch {
    return undefined;
  }
}

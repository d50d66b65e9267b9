import { Failure } from "../../core/failure";
import { whenIdle } from "./excel-run";

/** Text that Excel on the web can still send in one request. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/** The text of our part of the file, or undefined where there is none. */
export function readPart(namespace: string): Promise<string | undefined> {
  return whenIdle(async (context) => {
    const parts = await partsOf(context, namespace);
    const xml = parts[0]?.getXml();
    if (!xml) return undefined;
    await context.sync();
    return xml.value;
  });
}

/** Replaces our part of the file, or takes it away. */
export async function writePart(
  namespace: string,
  xml: string | undefined,
): Promise<Failure | undefined> {
  if (xml !== undefined && xml.length > MOST_CHARACTERS) {
    return new Failure("too-large", { cells: xml.length, limit: MOST_CHARACTERS });
  }
  return whenIdle(async (context) => {
    const parts = await partsOf(context, namespace);
    // The new one first: if Excel refuses it, the old one is still there.
    if (xml !== undefined) context.workbook.customXmlParts.add(xml);
    for (const part of parts) part.delete();
    await context.sync();
    return undefined;
  });
}

function partsOf(
  context: Excel.RequestContext,
  namespace: string,
): Promise<readonly Excel.CustomXmlPart[]> {
  return itemsOf(context.workbook.customXmlParts.getByNamespace(namespace));
}

async function itemsOf(
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<readonly Excel.CustomXmlPart[]> {
  parts.load("items/id");
  await parts.context.sync();
  return parts.items;
}

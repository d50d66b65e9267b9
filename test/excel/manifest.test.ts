import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { commandsFor } from "../../src/excel/commands";

/** What tools/manifest.cjs gives; it is plain JavaScript, as webpack's settings are. */
interface ManifestTool {
  manifestFor(
    template: string,
    wanted?: { readonly publicUrl?: string; readonly namespace?: string },
  ): string;
}

const root = join(__dirname, "..", "..");
const { manifestFor } = createRequire(__filename)("../../tools/manifest.cjs") as ManifestTool;
const template = readFileSync(join(root, "manifest.xml"), "utf8");
const json = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));

/** An element with its attributes; the manifest is simple enough to be read without a tree. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(xml: string): readonly Element[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, "");
  return [...withoutComments.matchAll(/<([A-Za-z:]+)([^<>]*)>/g)].map(
    ([, name = "", inside = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
    }),
  );
}

const all = elementsOf(template);
const named = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name));
const idsOf = (elements: readonly Element[]) => elements.map(({ attributes: { id = "" } }) => id);
const resources = all.filter(
  ({ name, attributes: { id } }) =>
    ["bt:Image", "bt:Url", "bt:String"].includes(name) && id !== undefined,
);
const resource = (id: string) =>
  resources.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];
/** The resource that an element inside another names. */
const residIn = (outer: string, inner: string) =>
  new RegExp(`<${outer}[^>]*>\\s*<${inner} resid="([^"]*)"`).exec(template)?.[1];

test("every resource that is named exists, and every one that exists is named", () => {
  const asked = all.flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  expect(new Set(asked)).toEqual(new Set(idsOf(resources)));
});

test("resources and controls have ids of their own, short enough for Office", () => {
  const ids = idsOf([...resources, ...named("CustomTab", "Group", "Control", "Item")]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("texts keep Office's limits", () => {
  const texts = (from: string, to: string) =>
    elementsOf(template.slice(template.indexOf(from), template.indexOf(to)))
      .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "")
      .map((text) => text.replaceAll("&quot;", '"').length);
  expect(Math.max(...texts("<bt:ShortStrings>", "</bt:ShortStrings>"))).toBeLessThanOrEqual(125);
  expect(Math.max(...texts("<bt:LongStrings>", "</bt:LongStrings>"))).toBeLessThanOrEqual(250);
});

test("every text is there in Chinese too", () => {
  const texts = template.match(/<bt:String [^>]*>(?:\s*<bt:Override [^>]*>)?/g) ?? [];
  expect(texts.length).toBeGreaterThan(20);
  const lacking = texts.filter(
    (text) => !/<bt:Override Locale="zh-CN" Value="[^"]+"\/>/.test(text),
  );
  expect(lacking).toEqual([]);
  const same = texts.filter((text) => !/[\u4e00-\u9fff]/.test(text));
  expect(same.map((text) => /id="([^"]*)"/.exec(text)?.[1])).toEqual(["Tab.Label"]);
});

test("every address is https", () => {
  const addresses = [...template.matchAll(/"(\w+:\/\/[^"]*)"/g)].map(([, address = ""]) => address);
  const schemas = /^http:\/\/(www\.w3\.org|schemas\.microsoft\.com)\//;
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((one) => !one.startsWith("https://") && !schemas.test(one))).toEqual([]);
});

test("the shared runtime is one page: runtime, functions, commands and pane name the same", () => {
  expect(named("Runtime").map(({ attributes }) => attributes["resid"])).toEqual(["Taskpane.Url"]);
  expect(residIn("Page", "SourceLocation")).toBe("Taskpane.Url");
  expect(named("FunctionFile").map(({ attributes }) => attributes["resid"])).toEqual([
    "Taskpane.Url",
  ]);
  expect(residIn("Action", "SourceLocation")).toBe("Taskpane.Url");
  expect(
    named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]),
  ).toEqual([["SharedRuntime", "1.1"]]);
  expect(template).toContain('lifetime="long"');
  expect(template).toContain("<Permissions>ReadWriteDocument</Permissions>");
});

test("icons exist at the size that their name and the manifest say", () => {
  const images = named("bt:Image").filter(({ attributes }) => attributes["size"] !== undefined);
  expect(images.length).toBeGreaterThan(20);
  const wrong = images.filter(({ attributes: { size, resid = "" } }) => {
    const file = /\/assets\/(.*)$/.exec(resource(resid) ?? "")?.[1] ?? "none";
    const path = join(root, "assets", "icons", file);
    return !existsSync(path) || pngSize(path) !== `${size}x${size}`;
  });
  expect(wrong).toEqual([]);
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const url = named(name)[0]?.attributes["DefaultValue"] ?? "";
    expect(pngSize(join(root, "assets", "icons", url.replace(/.*\//, "")))).toBe(`${size}x${size}`);
  }
});

test("each button has the sizes that Office asks for", () => {
  const icons = template.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? [];
  expect(icons).toHaveLength(8);
  for (const icon of icons) {
    const sizes = elementsOf(icon).flatMap(({ attributes: { size } }) => size ?? []);
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("buttons and shortcuts call commands that exist", () => {
  const commands = Object.keys(commandsFor({} as never));
  const buttons = [...template.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  const { actions, shortcuts } = json("assets/shortcuts.json") as {
    readonly actions: readonly { readonly id: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { default: string } }[];
  };
  const keyed = shortcuts.map(({ action }) => action);
  expect(actions.map(({ id }) => id)).toEqual(keyed);
  expect(new Set([...buttons, ...keyed])).toEqual(new Set(commands));
  for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
});

test("the version is the package's", () => {
  const { version } = json("package.json") as { readonly version: string };
  expect(template).toContain(`<Version>${version}</Version>`);
});

test("cells say =REPRICE: there is no Namespace element, unless a build asks for one", () => {
  expect(elementsOf(template).some(({ name }) => name === "Namespace")).toBe(false);
  const prefixed = manifestFor(template, { namespace: "RE" });
  expect(elementsOf(prefixed)).toContainEqual({
    name: "Namespace",
    attributes: { resid: "Functions.Namespace" },
  });
  expect(prefixed).toContain('id="Functions.Namespace" DefaultValue="RE"');
  expect(() => manifestFor(template, { namespace: "no spaces" })).toThrow(/short name/);
});

test("a build for an address has that address everywhere, and an id of its own", () => {
  const built = manifestFor(template, { publicUrl: "https://prices.example.com/reprice/" });
  expect(built).not.toContain("localhost:3000");
  expect(built).toContain('"https://prices.example.com/reprice/taskpane.html"');
  expect(built).toContain("<AppDomain>https://prices.example.com</AppDomain>");
  const idOf = (xml: string) => /<Id>([0-9a-f-]{36})<\/Id>/.exec(xml)?.[1];
  expect(idOf(built)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(idOf(built)).not.toBe(idOf(template));
  const again = manifestFor(template, { publicUrl: "https://prices.example.com/reprice" });
  expect(again).toBe(built);
});

test.each(["http://prices.example.com", "prices.example.com", "https://a.example/?x"])(
  "%s is no address for an add-in",
  (publicUrl) => expect(() => manifestFor(template, { publicUrl })).toThrow(/PUBLIC_URL/),
);

/** "32x32", from the first chunk of a PNG file. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  const isPng = bytes.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : "no PNG";
}

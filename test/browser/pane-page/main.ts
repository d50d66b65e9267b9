import { citedContent } from "../../../src/providers/cited/cited";
import { demoContent } from "../../../src/providers/demo";
import { mountPane } from "../../../src/pane/mount";
import type { Appearance } from "../../../src/pane/ports";
import { viewOfContents } from "../../support/content-view";
import { fakeFeed } from "../../support/fake-feed";
import { type FakePorts, fakePorts } from "../../support/fake-ports";
import { Failure } from "../../../src/core/failure";
import { cellsWithFindings, cellsWithProblems, revisedContent } from "./contents";
import { cellsOfHoldings, viewOfHoldings } from "./holdings";

/** What a test reaches in the page. */
declare global {
  interface Window {
    pane: {
      readonly ports: FakePorts;
      readonly unmount: () => void;
      offline(): void;
      /** From now on a feed of the same contents answers there too. */
      addFeed(address: string): void;
    };
  }
}

const asked = new URLSearchParams(location.search);
const cited = [citedContent(), demoContent(), ...(asked.has("daily") ? [revisedContent()] : [])];
const contents = asked.has("empty") ? [] : cited;
const view = viewOfContents("2026-11-23", contents);
const holdings = asked.get("holdings");
const ports = fakePorts(viewOfHoldings(holdings, view), cellsShown(), {
  theme: (asked.get("theme") ?? "light") as Appearance["theme"],
  language: (asked.get("language") ?? "en") as Appearance["language"],
  locale: asked.get("language") === "zh" ? "zh-CN" : "en-US",
});
/** The cells that the query asks for. */
function cellsShown(): ReturnType<typeof cellsOfHoldings> {
  if (asked.has("problems")) return cellsWithProblems;
  return asked.has("findings") ? cellsWithFindings : cellsOfHoldings(holdings);
}

const offline = new Failure("offline", { address: "localhost:3000" });
if (asked.has("offline")) ports.network.failWith(offline);
const key = asked.get("key");
if (key !== null) ports.machine.set("reprice.key", key);
if (asked.has("slow")) ports.network.hold();
const element = document.getElementById("pane");
if (element) {
  const unmount = mountPane(element, ports);
  window.pane = {
    ports,
    unmount,
    offline: () => ports.network.failWith(offline),
    addFeed: (address) => void ports.elsewhere.set(address, fakeFeed(view)),
  };
}

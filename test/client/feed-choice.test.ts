import { chosenFeed, hostOf, keepFeed, readAddress } from "../../src/client/feed-choice";
import { fakeMachine } from "../support/fake-machine";

const own = "http://localhost:3000/";

test.each([
  ["prices.example", "https://prices.example"],
  ["https://prices.example/desk/", "https://prices.example/desk"],
  ["localhost:3000", "http://localhost:3000"],
  ["127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["HTTP://Prices.Example", "HTTP://Prices.Example"],
])("%s is the address %s", (text, address) => expect(readAddress(text)).toBe(address));

test.each([
  "",
  "my feed",
  "ftp://prices.example",
  "https://user:secret@prices.example",
  "https://prices.example?key=1",
  "javascript:alert(1)",
])("%s is no address", (text) => expect(readAddress(text)).toBeUndefined());

test("without a choice the feed that serves the page is asked", () => {
  expect(chosenFeed(fakeMachine(), own)).toEqual({ address: "http://localhost:3000" });
});

test("a choice is kept on the machine with its key, and the page's own feed as none", () => {
  const machine = fakeMachine();
  keepFeed(machine, own, { address: "https://prices.example", key: "rpk_desk_1" });
  expect(chosenFeed(machine, own)).toEqual({
    address: "https://prices.example",
    key: "rpk_desk_1",
  });
  keepFeed(machine, own, { address: "http://localhost:3000" });
  expect([...machine.texts]).toEqual([]);
});

test("what a browser does not keep is told, and nothing breaks", () => {
  const machine = fakeMachine();
  machine.refuse();
  expect(keepFeed(machine, own, { address: "https://prices.example" })).toBe(false);
  expect(chosenFeed(machine, own)).toEqual({ address: "http://localhost:3000" });
});

test("an address that was kept and is none is passed over", () => {
  const machine = fakeMachine({ "reprice.feed": "my feed" });
  expect(chosenFeed(machine, own).address).toBe("http://localhost:3000");
});

test("a person is shown host and port", () => {
  expect(hostOf("https://prices.example/")).toBe("prices.example");
});

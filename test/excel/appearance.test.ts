import { appearanceIn } from "../../src/excel/appearance";

const surroundings = {
  theme: { bodyBackgroundColor: "#ffffff" },
  forcedColors: false,
  displayLanguage: "en-US",
  contentLanguage: "de-DE",
};

test("a light Excel in English with German numbers", () => {
  expect(appearanceIn(surroundings)).toEqual({ theme: "light", language: "en", locale: "de-DE" });
});

test.each([
  ["a dark background", { bodyBackgroundColor: "#1f1f1f" }],
  ["the theme's own word", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }],
])("%s is dark", (_name, theme) => {
  expect(appearanceIn({ ...surroundings, theme }).theme).toBe("dark");
});

test("the word of the theme is not believed where office.js has made a colour of it", () => {
  const theme = { isDarkTheme: "#000000" as never, bodyBackgroundColor: "#ffffff" };
  expect(appearanceIn({ ...surroundings, theme }).theme).toBe("light");
});

test("a theme that is not told is light, and forced colours outdo all themes", () => {
  expect(appearanceIn({ ...surroundings, theme: undefined }).theme).toBe("light");
  expect(appearanceIn({ ...surroundings, forcedColors: true }).theme).toBe("contrast");
});

test("a Chinese Excel speaks Chinese", () => {
  const told = { ...surroundings, displayLanguage: "zh-CN", contentLanguage: "" };
  expect(appearanceIn(told)).toMatchObject({ language: "zh", locale: "zh-CN" });
});

import { createRequire } from "node:module";

/** What tools/sideload-plan.cjs gives. */
interface Plan {
  readonly refusal?: string;
  readonly serves?: boolean;
  readonly sideload?: readonly string[];
}

const { sideloadPlan } = createRequire(__filename)("../../tools/sideload-plan.cjs") as {
  sideloadPlan(asked: { platform: string; words: readonly string[]; publicUrl?: string }): Plan;
};
const book = "https://contoso.sharepoint.com/Book.xlsx";

test.each(["win32", "darwin"])("on %s Excel opens, and the add-in is served here", (platform) => {
  expect(sideloadPlan({ platform, words: [] })).toEqual({
    serves: true,
    sideload: ["desktop", "--app", "excel", "--no-debug"],
  });
});

test("on Linux there is no Excel, and one sentence says what to do", () => {
  const { refusal = "" } = sideloadPlan({ platform: "linux", words: [] });
  expect(refusal).toMatch(/^There is no Excel on this system: [^.]*workbench[\s\S]*\.$/);
  expect(refusal.split(/\. /)).toHaveLength(1);
});

test("Excel on the web opens on any system, with a workbook's address", () => {
  const words = ["web", "--document", book];
  expect(sideloadPlan({ platform: "linux", words })).toEqual({
    serves: true,
    sideload: ["web", "--document", book, "--no-debug"],
  });
});

test.each([[["web"]], [["web", "--document"]], [["web", "--document", "Book.xlsx"]]])(
  "%j lacks the workbook's address",
  (words) => {
    expect(sideloadPlan({ platform: "win32", words }).refusal).toContain("--document https://");
  },
);

test("an add-in that is published elsewhere is not served here", () => {
  const publicUrl = "https://prices.example.com";
  expect(sideloadPlan({ platform: "win32", words: [], publicUrl }).serves).toBe(false);
});

test("anything else is told how to write it", () => {
  expect(sideloadPlan({ platform: "win32", words: ["word"] }).refusal).toContain("npm run excel");
});

import { officeInNode } from "./node-host";

test("Microsoft's client reads the emulated workbook", async () => {
  const { excel, Excel } = officeInNode({ sheets: ["Article"] });
  excel.type("B2", [["Nd", 1.5]]);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Article").getRange("A1:C2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["", "", ""],
    ["", "Nd", 1.5],
  ]);
});

test("what the emulated Excel does not have is refused by name", async () => {
  const { Excel } = officeInNode();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.load("count");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("charts") });
});

test("a property that was not loaded is refused by Microsoft's own rule", async () => {
  const { Excel } = officeInNode();
  await expect(
    Excel.run(async (context) => context.workbook.worksheets.getItem("Sheet1").name),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

import type { Messages } from "./en";

/** Words of the Workbook tab around its sections, in Simplified Chinese. */
export const workbookZh: Messages["workbook"] = {
  sections: {
    problems: "我们的公式",
    explain: "说明所选单元格",
    check: "检查",
    freeze: "冻结",
    carry: "随文件携带价格",
  },
};

const USAGE = "npm run excel, or npm run excel -- web --document https://…/Book.xlsx";

/**
 * What `npm run excel` has to do: which program to serve, and how to ask office-addin-debugging for Excel.
 * That tool ends well even where it could do nothing, so what it cannot do is refused here, in one sentence.
 */
function sideloadPlan({ platform, words, publicUrl }) {
  const [host = "desktop", ...rest] = words;
  if (host === "web") return webPlan(rest, publicUrl);
  if (host !== "desktop" || rest.length > 0) return { refusal: `Write ${USAGE}.` };
  if (platform !== "win32" && platform !== "darwin") {
    return {
      refusal:
        "There is no Excel on this system: use the workbench of npm start (http://localhost:3000/workbench.html), run npm run excel on Windows or a Mac, or open a workbook of Excel on the web with npm run excel -- web --document URL.",
    };
  }
  return { serves: !publicUrl, sideload: ["desktop", "--app", "excel", "--no-debug"] };
}

function webPlan(rest, publicUrl) {
  const [option, document] = rest;
  if (option !== "--document" || !/^https:\/\//.test(document ?? "") || rest.length > 2) {
    return {
      refusal: `Excel on the web needs a workbook's address: npm run excel -- web --document https://…/Book.xlsx.`,
    };
  }
  return { serves: !publicUrl, sideload: ["web", "--document", document, "--no-debug"] };
}

module.exports = { sideloadPlan };

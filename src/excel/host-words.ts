/** Where the add-in runs, for a report of a problem: "Excel 16.0.18129 on PC". Older hosts say nothing of themselves. */
export function hostWords(
  told: Partial<Pick<Office.ContextInformation, "platform" | "version">> | undefined,
): string {
  const version = told?.version ? ` ${told.version}` : "";
  return `Excel${version}${told?.platform ? ` on ${told.platform}` : ""}`;
}

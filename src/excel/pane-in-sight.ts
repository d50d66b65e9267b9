/** What Office says when it is ready; where it keeps the pane is not in its types, and not said on every platform. */
interface Ready {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode?: string };
}

/** A workbook that opens with our formulas starts us with the pane hidden; its cells come before the pane's code. */
const HEAD_START = 3000;

/** Settles when the pane can be seen, or soon anyway, so that an event which never comes leaves no pane empty. */
export async function paneInSight({ addin }: Ready): Promise<void> {
  if (addin?.visibilityMode !== "Hidden") return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, HEAD_START);
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
      })
      .catch(() => undefined);
  });
}

import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { PaneWorldProvider } from "./context";
import { formatsFor } from "./formats";
import { Frame } from "./frame/frame";
import { useWatched } from "./hooks/use-watched";
import { messagesIn } from "./messages/messages";
import type { PanePorts } from "./ports";
import { spokenIn } from "./spoken";
import { themeOf } from "./theme";

/** The whole pane: the world of its views, the host's theme and language, and the frame. */
export function Pane({ ports }: { readonly ports: PanePorts }) {
  const appearance = useWatched(ports.appearance);
  const choice = useWatched(ports.language);
  const { language, locale } = spokenIn(appearance, choice);
  const world = useMemo(
    () => ({ ports, messages: messagesIn(language), formats: formatsFor(locale) }),
    [ports, language, locale],
  );
  const { theme } = appearance;
  const fluentTheme = useMemo(() => themeOf({ theme, language }), [theme, language]);
  useEffect(() => void ports.feed.open(), [ports]);
  return (
    <PaneWorldProvider value={world}>
      <FluentProvider
        style={{ height: "100%" }}
        theme={fluentTheme}
        lang={language === "zh" ? "zh-CN" : "en"}
      >
        <Frame />
      </FluentProvider>
    </PaneWorldProvider>
  );
}

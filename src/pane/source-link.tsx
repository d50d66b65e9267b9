import { Link } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import type { Source } from "../core/catalogue";
import { usePane } from "./context";

/** A source's title, as a link where it has an address on the web: no other kind is opened, whatever a feed says. */
export function SourceLink({ source: { title, address } }: { readonly source: Source }) {
  const { card } = usePane().messages;
  if (address === undefined || !isOnTheWeb(address)) return <>{title}</>;
  return (
    <Link href={address} target="_blank" rel="noopener noreferrer" inline>
      {title} <Open16Regular aria-label={card.openSource} />
    </Link>
  );
}

/** True for one address that begins with http or https. */
export function isOnTheWeb(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

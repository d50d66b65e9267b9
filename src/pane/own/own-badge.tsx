import { Badge } from "@fluentui/react-components";
import { usePane } from "../context";

/** Stands by every price that the user supplied: a word, not only a colour. */
export function OwnBadge() {
  const { own } = usePane().messages;
  return (
    <Badge appearance="outline" color="warning" size="small" title={own.mark}>
      {own.badge}
    </Badge>
  );
}

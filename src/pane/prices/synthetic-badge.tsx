import { Badge } from "@fluentui/react-components";
import { usePane } from "../context";

/** Stands by every synthetic number: a word, not only a colour. */
export function SyntheticBadge() {
  const { card } = usePane().messages;
  return (
    <Badge appearance="outline" color="danger" size="small" title={card.syntheticText}>
      {card.synthetic}
    </Badge>
  );
}

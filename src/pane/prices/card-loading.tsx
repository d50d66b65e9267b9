import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../context";

/** The shape of the price while its series is on the way. */
export function CardLoading() {
  const { messages } = usePane();
  return (
    <Skeleton aria-label={messages.card.loading}>
      <SkeletonItem size={32} style={{ width: "60%", margin: "4px 0 8px" }} />
      <SkeletonItem size={16} style={{ width: "80%" }} />
    </Skeleton>
  );
}

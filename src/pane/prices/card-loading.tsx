import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../context";
import { CardTitle } from "./card-title";

/** The shape of the card while its series is on the way. */
export function CardLoading({ code }: { readonly code: string }) {
  const { messages } = usePane();
  return (
    <>
      <CardTitle code={code} />
      <Skeleton aria-label={messages.card.loading}>
        <SkeletonItem size={32} style={{ width: "60%", marginBottom: "8px" }} />
        <SkeletonItem size={16} style={{ width: "80%", marginBottom: "16px" }} />
        <SkeletonItem size={128} />
      </Skeleton>
    </>
  );
}

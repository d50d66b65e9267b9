import { Skeleton, SkeletonItem } from "@fluentui/react-components";

/** Room for a text that is on the way. */
export function Waiting({ width }: { readonly width: string }) {
  return (
    <Skeleton aria-hidden>
      <SkeletonItem size={16} style={{ width, margin: "3px 0" }} />
    </Skeleton>
  );
}

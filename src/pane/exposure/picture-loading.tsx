import { Skeleton, SkeletonItem, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: "12px",
    marginBlock: "12px",
  },
});

/** The shape of the picture while the holdings are read and their prices fetched. */
export function PictureLoading() {
  const styles = useStyles();
  const { loading } = usePane().messages.exposure;
  return (
    <Skeleton aria-label={loading}>
      <SkeletonItem size={12} style={{ width: "90%" }} />
      <div className={styles.grid}>
        {[0, 1, 2, 3, 4, 5].map((at) => (
          <SkeletonItem key={at} size={40} />
        ))}
      </div>
      <SkeletonItem size={12} />
      <SkeletonItem size={120} style={{ marginTop: "16px" }} />
    </Skeleton>
  );
}

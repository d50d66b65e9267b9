import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  stroke: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
});

/** The pattern that is laid over a bar that stands on an assumption; it is used as `fill="url(#id)"`. */
export function Hatch({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
        <path className={styles.stroke} d="M-1,6L6,-1M-1,1L1,-1M4,6L6,4" />
      </pattern>
    </defs>
  );
}

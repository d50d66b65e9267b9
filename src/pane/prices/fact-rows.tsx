import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { SearchGroup } from "../state/search-row";

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  row: {
    padding: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  about: { color: tokens.colorNeutralForeground3 },
});

/** Cited facts that match: to read, since they have no price to insert. */
export function FactRows({ group }: { readonly group: SearchGroup }) {
  const styles = useStyles();
  const { prices } = usePane().messages;
  return (
    <section aria-label={prices.groups.fact}>
      <h2 className={styles.heading}>{prices.groups.fact}</h2>
      <ul className={styles.list}>
        {group.rows.map(({ code, name, about }, index) => (
          <li key={index} className={styles.row}>
            <strong>{code}</strong> {name}: <span className={styles.about}>{about}</span>
          </li>
        ))}
        {group.more > 0 && <li className={styles.row}>{prices.more(group.more)}</li>}
      </ul>
    </section>
  );
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { isFailure } from "../../core/failure";
import { formatPlace } from "../../workbook/address";
import { usePane } from "../context";
import { type Preview, usePreview } from "../hooks/use-preview";
import { panel, panelTitle } from "../styles";

const useStyles = makeStyles({
  panel,
  title: panelTitle,
  text: { margin: 0 },
  places: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", gap: "8px" },
});

/** Cells that are named; the others are counted. */
const MOST_PLACES = 12;

/** What letting go of the pin would change, before it is done. */
export function UnpinPanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const preview = usePreview();
  const titleId = useId();
  const words = messages.snapshot.unpin;
  const step = preview && !isFailure(preview) ? preview.step : undefined;
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.title}
      </h3>
      <div role="status">
        {preview === undefined && (
          <Spinner size="tiny" labelPosition="after" label={words.looking} />
        )}
        {isFailure(preview) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{messages.sentence(preview)}</MessageBarBody>
          </MessageBar>
        )}
        {preview && !isFailure(preview) && <PreviewText preview={preview} />}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={step === undefined}
          onClick={() => {
            onClose();
            void ports.snapshot.unpin(step);
          }}
        >
          {words.confirm}
        </Button>
        <Button onClick={onClose}>{words.stay}</Button>
      </div>
    </section>
  );
}

/** From where to where, and how many formulas would show something else. */
function PreviewText({ preview: { step, tried } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const words = messages.snapshot.unpin;
  const { from, to } = step;
  const { number } = to.catalogue.snapshot;
  const texts = [
    from && words.moves(from.catalogue.snapshot.number, number, formats.day(to.day)),
    tried && words.counts(formats.count(tried.changing.length), formats.count(tried.tried)),
    tried && tried.unknown > 0 ? words.unknown(formats.count(tried.unknown)) : undefined,
    tried && tried.tried < tried.formulas ? words.bounded(formats.count(tried.tried)) : undefined,
  ];
  const places = tried?.changing.slice(0, MOST_PLACES).map(({ place }) => formatPlace(place, true));
  return (
    <>
      <p className={styles.text}>{texts.filter((text) => text !== undefined).join(" ")}</p>
      {places && places.length > 0 && (
        <p className={styles.places}>
          {places.join(", ")}
          {tried && tried.changing.length > places.length && " …"}
        </p>
      )}
    </>
  );
}

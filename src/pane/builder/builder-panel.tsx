import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { usePane } from "../context";
import { useBuilt } from "../hooks/use-built";
import { type Builder, type BuilderEvent, declaredFunction, optionKeys } from "../state/builder";
import { panel } from "../styles";
import { ArgumentField } from "./argument-field";
import { BuilderInsert } from "./builder-insert";
import { BuilderResult } from "./builder-result";
import { FunctionField } from "./function-field";
import { OptionFields } from "./option-fields";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginInlineStart: "-8px", marginBlock: "-6px" },
  outcome: { ...panel, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface BuilderPanelProps {
  readonly builder: Builder;
  readonly onEvent: (event: BuilderEvent) => void;
  readonly onBack: () => void;
}

/** Any of the functions, filled argument by argument, with its answer before it is in the sheet. */
export function BuilderPanel({ builder, onEvent, onBack }: BuilderPanelProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { built, answer } = useBuilt(builder);
  const declared = declaredFunction(builder.name);
  const keys = optionKeys(builder.name);
  return (
    <section className={styles.panel} aria-label={messages.builder.title}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {messages.prices.back}
      </Button>
      <h2 className={styles.title}>{messages.builder.title}</h2>
      <FunctionField name={builder.name} onName={(name) => onEvent({ kind: "function", name })} />
      {declared.arguments
        .filter(({ name }) => name !== "options")
        .map((argument) => (
          <ArgumentField
            key={`${builder.name} ${argument.name}`}
            argument={argument}
            builder={builder}
            built={built}
            onFilled={(filled) => onEvent({ kind: "argument", argument: argument.name, filled })}
          />
        ))}
      {keys.length > 0 && (
        <OptionFields
          keys={keys}
          options={builder.options}
          misfits={built.misfits}
          onOption={(key, text) => onEvent({ kind: "option", key, text })}
        />
      )}
      <div className={styles.outcome}>
        <BuilderResult built={built} answer={answer} />
        <BuilderInsert built={built} answer={answer} spills={declared.spills} />
      </div>
    </section>
  );
}

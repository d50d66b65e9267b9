import { useEffect, useState } from "react";
import { usePane } from "../context";
import type { FunctionAnswer, FunctionArgument, FunctionName } from "../ports";
import { givenTo } from "../state/answer";
import { useFeedState } from "./use-watched";

/** An answer that came, and what was asked. */
interface Answered {
  readonly key: string;
  readonly answer: FunctionAnswer;
}

/**
 * Asks a cell function whenever the call, the snapshot or the feed's health changes.
 * Undefined while nothing is asked or the answer is on its way.
 */
export function useAnswer(
  call: { readonly name: FunctionName; readonly given: readonly FunctionArgument[] } | undefined,
): FunctionAnswer | undefined {
  const { ports } = usePane();
  const { view, failure } = useFeedState();
  const [answered, setAnswered] = useState<Answered>();
  const key = call === undefined ? undefined : JSON.stringify([call.name, ...call.given]);
  useEffect(() => {
    if (call === undefined || key === undefined) return undefined;
    let wanted = true;
    void ports.call(call.name, givenTo(call.name, call.given)).then((answer) => {
      if (wanted) setAnswered({ key, answer });
    });
    return () => {
      wanted = false;
    };
    // The call is a fresh object at each drawing; its key says whether it changed.
  }, [ports, key, view, failure]);
  return answered?.key === key ? answered?.answer : undefined;
}

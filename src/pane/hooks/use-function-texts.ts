import { useEffect, useState } from "react";
import { usePane } from "../context";
import type { FunctionTexts } from "../function-texts";

const none: FunctionTexts = new Map();

/** What functions.json says; nothing until it came, and where it does not come. */
export function useFunctionTexts(): FunctionTexts {
  const { ports } = usePane();
  const [texts, setTexts] = useState(none);
  useEffect(() => {
    let wanted = true;
    ports.functionTexts().then(
      (told) => wanted && setTexts(told),
      // The builder goes without hints.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [ports]);
  return texts;
}

import { useCallback } from "react";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import { useCompanyName } from "../hooks/use-company-name";
import type { NameShocked } from "../state/picture";

/** Says one name of the chart in words: what it adds, and its own effect over time; or why there is none. */
export function useEffectReadout(): (shocked: NameShocked) => string {
  const { messages, formats } = usePane();
  const nameOf = useCompanyName();
  return useCallback(
    ({ held, effect, contribution, own }) => {
      const { effects: words, places, numbers } = messages.exposure;
      const name = nameOf(held.listing, held.label);
      const title = name === held.label ? name : `${name} (${held.label})`;
      const place = places[held.place];
      const { value } = held.position;
      const { percent } = effect;
      if (isFailure(percent)) return words.readoutOpen(title, place, messages.sentence(percent));
      if (isFailure(value)) return words.readoutOpen(title, place, messages.sentence(value));
      const ends = own && numbers.ends(formats.change(own.quarter), formats.change(own.steady));
      const said = [formats.change(percent), ...(ends === undefined ? [] : [ends])].join(", ");
      return words.readout(title, place, formats.change(contribution ?? 0), said);
    },
    [messages, formats, nameOf],
  );
}

import { useCallback, useEffect, useState } from "react";
import type { OwnRefusal } from "../../client/own/own-store";
import { usePane } from "../context";

/** Whether own and licensed prices may travel in the file; undefined until the workbook has said. */
export function useTravels(): readonly [
  boolean | undefined,
  (on: boolean) => Promise<OwnRefusal | undefined>,
] {
  const { keeping } = usePane().ports;
  const [travels, setTravels] = useState<boolean>();
  useEffect(() => {
    let wanted = true;
    const look = () => {
      void keeping?.own.travels().then((on) => {
        if (wanted) setTravels(on);
      });
    };
    look();
    const stops = keeping && [keeping.own.subscribe(look), keeping.carry.subscribe(look)];
    return () => {
      wanted = false;
      stops?.forEach((stop) => stop());
    };
  }, [keeping]);
  const change = useCallback(
    async (on: boolean) => {
      const refusal = await keeping?.own.setTravels(on);
      if (!refusal) {
        setTravels(on);
        await keeping?.carry.flush();
      }
      return refusal;
    },
    [keeping],
  );
  return [travels, change];
}

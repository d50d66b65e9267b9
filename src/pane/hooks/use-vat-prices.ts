import { useEffect, useState } from "react";
import type { Finding } from "../../workbook/check/finding";
import { usePane } from "../context";
import { type VatPrices, vatPrices } from "../state/checking";

/** What both readings of a basis without a VAT word come to; undefined for other findings and until it is known. */
export function useVatPrices(finding: Finding): VatPrices | undefined {
  const { ports } = usePane();
  const [prices, setPrices] = useState<VatPrices>();
  useEffect(() => {
    let wanted = true;
    if (finding.kind === "no-vat-word") {
      vatPrices(finding, ports).then(
        (known) => {
          if (wanted) setPrices(known);
        },
        () => undefined,
      );
    }
    return () => {
      wanted = false;
    };
  }, [finding, ports]);
  return prices;
}

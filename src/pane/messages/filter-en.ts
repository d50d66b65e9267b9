import type { Material } from "../../core/material";
import type { FilterMarket } from "../state/search-filter";

/** Words of the filter of materials. */
export const filterEn = {
  open: (count: number) => (count === 0 ? "Filter" : `Filter (${count} set)`),
  label: "Filter of the list",
  form: "Form",
  element: "Element",
  market: "Market",
  quoter: "Quoter",
  any: "Any",
  priced: "Only with prices",
  clear: "Clear the filter",
  forms: {
    oxide: "Oxide",
    metal: "Metal",
    alloy: "Alloy",
    carbonate: "Carbonate",
    chloride: "Chloride",
    fluoride: "Fluoride",
    concentrate: "Concentrate",
    scrap: "Scrap",
    magnet: "Magnet",
    powder: "Powder",
    salt: "Salt",
    index: "Index",
    other: "Other",
  } satisfies Record<Material["form"], string>,
  markets: {
    domestic: "China",
    FOB: "FOB China",
    EU: "Europe",
    US: "United States",
    unstated: "Not stated",
  } satisfies Record<FilterMarket, string>,
};

import { type Builder, type BuilderEvent, nextBuilder, openedBuilder } from "./builder";
import type { Catalogue } from "../../core/catalogue";
import type { InsertKind } from "./formula";
import type { ChartSpan } from "./chart-span";
import { type Search, type SearchEvent, emptySearch, nextSearch } from "./search";

/** The tab of prices: what is looked for, what was chosen and how it is shown. */
export interface Prices {
  readonly search: Search;
  /** The list of results covers the card. */
  readonly listed: boolean;
  /** "NdOxide", or "NdOxide@USGS" where a quoter was chosen. */
  readonly chosen?: string;
  /** As typed; "" is as quoted. */
  readonly basis: string;
  readonly span: ChartSpan;
  /** Code of a series that is set beside the chosen one in the chart. */
  readonly beside?: string | undefined;
  readonly why: boolean;
  readonly insert: InsertForm;
  /** The formula in the making, while it covers the rest. */
  readonly builder?: Builder;
}

/** What is to be inserted; a day that was not typed is chosen by the card. */
export interface InsertForm {
  readonly kind: InsertKind;
  readonly date?: string;
  readonly start?: string;
}

/** What may happen to the tab. */
export type PricesEvent =
  | { readonly kind: "search"; readonly event: SearchEvent; readonly catalogue?: Catalogue }
  | { readonly kind: "listed"; readonly listed: boolean }
  | { readonly kind: "chose"; readonly code: string; readonly basis: string }
  | { readonly kind: "basis"; readonly basis: string }
  | { readonly kind: "span"; readonly span: ChartSpan }
  | { readonly kind: "beside"; readonly code: string | undefined }
  | { readonly kind: "why"; readonly open: boolean }
  | { readonly kind: "insert"; readonly form: Partial<InsertForm> }
  | { readonly kind: "building"; readonly open: boolean }
  | { readonly kind: "builder"; readonly event: BuilderEvent };

/** Nothing looked for, nothing chosen. */
export const noPrices: Prices = {
  search: emptySearch,
  listed: true,
  basis: "",
  span: "all",
  why: false,
  insert: { kind: "price" },
};

/** The tab after an event. */
export function nextPrices(prices: Prices, event: PricesEvent): Prices {
  switch (event.kind) {
    case "search": {
      const search = nextSearch(prices.search, event.event, event.catalogue);
      const opens = event.event.kind !== "answered" && event.event.kind !== "marked";
      return { ...prices, search, listed: prices.listed || opens };
    }
    case "listed":
      // Without anything chosen there is nothing under the list.
      return { ...prices, listed: event.listed || prices.chosen === undefined };
    case "chose":
      return {
        ...prices,
        search: nextSearch(prices.search, { kind: "typed", text: "" }),
        listed: false,
        chosen: event.code,
        basis: event.basis,
        span: "all",
        insert: { kind: prices.insert.kind },
      };
    case "basis":
      return { ...prices, basis: event.basis };
    case "span":
      return { ...prices, span: event.span };
    case "beside":
      return { ...prices, beside: event.code };
    case "why":
      return { ...prices, why: event.open };
    case "insert":
      return { ...prices, insert: { ...prices.insert, ...event.form } };
    case "building": {
      const { builder, ...others } = prices;
      return event.open ? { ...prices, builder: builder ?? openedBuilder(prices.chosen) } : others;
    }
    case "builder":
      return { ...prices, builder: nextBuilder(prices.builder ?? openedBuilder(), event.event) };
  }
}

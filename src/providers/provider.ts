import type { Catalogue } from "../core/catalogue";
import type { Instant } from "../core/instant";
import type { Import } from "../store/store";
import type { Rejection } from "./rejection";

/** A source of prices. It is read whole, again and again, and what a store already holds of it adds nothing. */
export interface Provider {
  /**
   * All that the source has now, for a store that declares `known` already, or everything that is wrong with it.
   * The import's id follows from the content alone, so that the same content is the same import.
   */
  read(known: Catalogue, now: Instant): Promise<Import | Rejection>;
}

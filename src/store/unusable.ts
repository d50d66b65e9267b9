/** Why a store cannot be opened: not there, not ours, or made by a newer program. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
}

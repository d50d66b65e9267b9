/** The store's server does not answer now, though it did or may soon. What was asked can be asked again. */
export class StoreAway extends Error {
  override readonly name = "StoreAway";
}

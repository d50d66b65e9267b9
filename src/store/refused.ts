/** Why an import was not taken: it contradicts itself or what the store already holds. Nothing of it was stored. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
}

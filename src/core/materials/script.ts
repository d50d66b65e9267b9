import { elementNames } from "./element-names";

/** Characters of material and quoter names that the two Chinese scripts write differently, simplified first. */
const pairs =
  "铁鐵铝鋁属屬矿礦废廢独獨离離烧燒结結块塊铵銨数數证證产產业業价價云雲钢鋼轻輕盐鹽锭錠头頭协協会會国國亚亞网網";

/** Second traditional spellings, and the simplified character that a converter makes of 鎦. */
const variants = "镥鑥镥镏";

const traditionalOf = new Map<string, string>();
const simplifiedOf = new Map<string, string>();

for (let at = 0; at < pairs.length; at += 2) addPair(pairs.charAt(at), pairs.charAt(at + 1));
for (const [, simplified, traditional] of Object.values(elementNames)) {
  if (simplified.length === 1) addPair(simplified, traditional);
}
for (let at = 0; at < variants.length; at += 2) {
  simplifiedOf.set(variants.charAt(at + 1), variants.charAt(at));
}

/** Writes traditional characters as simplified ones, so that a name needs to be listed once. */
export function toSimplified(text: string): string {
  return replaced(text, simplifiedOf);
}

/** Writes simplified characters as traditional ones. */
export function toTraditional(text: string): string {
  return replaced(text, traditionalOf);
}

function addPair(simplified: string, traditional: string): void {
  traditionalOf.set(simplified, traditional);
  simplifiedOf.set(traditional, simplified);
}

function replaced(text: string, table: ReadonlyMap<string, string>): string {
  let written = "";
  for (const character of text) written += table.get(character) ?? character;
  return written;
}

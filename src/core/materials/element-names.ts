/**
 * The elements that listed materials are bought for, with their English, simplified Chinese and
 * traditional Chinese names. "RE" stands for rare earths mixed as they come.
 */
export const elementNames = {
  La: ["lanthanum", "镧", "鑭"],
  Ce: ["cerium", "铈", "鈰"],
  Pr: ["praseodymium", "镨", "鐠"],
  Nd: ["neodymium", "钕", "釹"],
  Sm: ["samarium", "钐", "釤"],
  Eu: ["europium", "铕", "銪"],
  Gd: ["gadolinium", "钆", "釓"],
  Tb: ["terbium", "铽", "鋱"],
  Dy: ["dysprosium", "镝", "鏑"],
  Ho: ["holmium", "钬", "鈥"],
  Er: ["erbium", "铒", "鉺"],
  Tm: ["thulium", "铥", "銩"],
  Yb: ["ytterbium", "镱", "鐿"],
  Lu: ["lutetium", "镥", "鎦"],
  Y: ["yttrium", "钇", "釔"],
  Sc: ["scandium", "钪", "鈧"],
  RE: ["rare earth", "稀土", "稀土"],
  W: ["tungsten", "钨", "鎢"],
  Mo: ["molybdenum", "钼", "鉬"],
  Co: ["cobalt", "钴", "鈷"],
  Sb: ["antimony", "锑", "銻"],
  Ga: ["gallium", "镓", "鎵"],
  Ge: ["germanium", "锗", "鍺"],
  Li: ["lithium", "锂", "鋰"],
} as const satisfies Record<string, readonly [string, string, string]>;

/** The symbol of one of these elements. */
export type NamedElement = keyof typeof elementNames;

/** True for the symbol of one of these elements, in its proper case. */
export function isNamedElement(text: string): text is NamedElement {
  return Object.hasOwn(elementNames, text);
}

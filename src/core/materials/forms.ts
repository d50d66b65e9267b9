/** What kind of thing a material is. */
export type Form =
  | "oxide"
  | "metal"
  | "alloy"
  | "carbonate"
  | "chloride"
  | "fluoride"
  | "concentrate"
  | "scrap"
  | "magnet"
  | "powder"
  | "salt"
  | "index"
  | "other";

/** How a form is written in codes and how people write its materials; `*` stands for the element. */
export interface FormWords {
  readonly form: Form;
  readonly english: string;
  readonly chinese: string;
  /** All the ways it is written, those two included, once spaces are gone. */
  readonly spellings: readonly string[];
}

/** Forms by the ending of a code: "NdOxide" is neodymium and "Oxide". */
export const formWords = {
  Oxide: words("oxide", "* oxide", "氧化*", "oxide* *ox *氧化物"),
  Metal: words("metal", "* metal", "金属*", "metal* metallic* *金属"),
  Fe: words(
    "alloy",
    "ferro-*",
    "*铁合金",
    "*fe *fealloy fe* *ferro *ferroalloy *ferrum *ferrumalloy *iron *ironalloy *铁",
  ),
  Carbonate: words("carbonate", "* carbonate", "碳酸*", "carbonate* *碳酸盐"),
  Chloride: words("chloride", "* chloride", "氯化*", "chloride* *氯化物"),
  Fluoride: words("fluoride", "* fluoride", "氟化*", "fluoride* *氟化物"),
} as const satisfies Record<string, FormWords>;

/** The ending of a code that says its form. */
export type FormEnding = keyof typeof formWords;

/** All endings, in the order of the table. */
export const formEndings = Object.keys(formWords) as FormEnding[];

function words(form: Form, english: string, chinese: string, more: string): FormWords {
  return { form, english, chinese, spellings: [english, chinese, ...more.split(" ")] };
}

import { type OptionKey, optionReaders } from "../../core/option-values";

/** The values of an option where it takes one of a few words; none where it takes a number, a day or a name. */
export function optionValues(key: OptionKey): readonly string[] {
  const { takes, read } = optionReaders[key];
  return takes.every((value) => read(value) !== undefined) ? takes : [];
}

/** What an option takes, in words, where that is no list of values. */
export function optionTakes(key: OptionKey): string {
  return optionReaders[key].takes.join(", ");
}

/** Words of the Settings tab. */
export const settingsEn = {
  feed: {
    title: "Feed",
    note: "Address and key stay on this machine. They are never written into a workbook.",
    address: "Address",
    addressHint: (own: string) => `Left empty: the feed that serves this pane, ${own}.`,
    badAddress: "This is no address. Write one such as https://prices.example or localhost:3000.",
    key: "Key",
    keyHint: "Only for a feed that asks for one.",
    keyKept: (masked: string) => `Kept: ${masked}. Leave this empty to go on with it.`,
    keyOfOther: "The kept key belongs to another address and is not sent here.",
    forget: "Forget the key",
    forgotten:
      "The key is forgotten on this machine. What runs now goes on with it until the pane is closed.",
    test: "Test the connection",
    testing: "Asking the feed",
    use: "Use this feed",
    found: (feed: string, snapshot: number, day: string, series: string) =>
      `It answers: feed ${feed}, snapshot ${snapshot} of ${day}, ${series} series.`,
    used: (address: string) => `Workbook and pane now ask ${address}.`,
    notKept: "This browser keeps nothing for pages: the choice lasts until the pane is closed.",
  },
  workbook: {
    title: "This workbook",
    note: "Kept in the file. They count in cells whose formula says nothing else; REWHY names them.",
    basis: "Default basis",
    basisNone: "As quoted",
    basisHint: "A formula that says any basis goes by its own words alone.",
    basisNoVat: "It says nothing of VAT: each price stays with or without it, as quoted.",
    quoter: "Default quoter",
    quoterNone: "Each material's own",
    quoterHint:
      "A material that this quoter does not quote becomes an error, and no other's price.",
    quoterOf: (name: string, series: string) => `${name}, ${series}`,
    series: (count: number) => (count === 1 ? "1 series" : `${count} series`),
    notQuoted: (quoter: string) => `This feed has no price of ${quoter}.`,
    synthetic: (quoter: string) =>
      `${quoter} is synthetic: it answers only where a formula says @${quoter}.`,
    calculated: (count: number) =>
      count === 1 ? "1 formula is calculated again." : `${count} formulas are calculated again.`,
    refused: (detail: string) => `The workbook refused: ${detail}`,
  },
  language: {
    title: "Language",
    choices: { auto: "As the host", en: "English", zh: "中文" },
    note: "Of the pane. Formulas are the same in every language.",
  },
  diagnostics: {
    title: "Diagnostics",
    note: "What a report of a problem needs: versions, feed, counts and reasons. No key and no price.",
    copy: "Copy to the clipboard",
    copied: "Copied.",
    notCopied: "The host does not let us use the clipboard. The text is selected: press Ctrl+C.",
    text: "Text of the report",
  },
};

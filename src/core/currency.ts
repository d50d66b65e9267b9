/** Currencies by their ISO 4217 codes, as the ECB publishes them, past ones included. */
export const currencies = [
  "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CYP", "CZK", "DKK", "EEK", "EUR", "GBP", "HKD", "HRK",
  "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "LTL", "LVL", "MTL", "MXN", "MYR", "NOK", "NZD",
  "PHP", "PLN", "ROL", "RON", "RUB", "SEK", "SGD", "SIT", "SKK", "THB", "TRL", "TRY", "USD", "ZAR",
] as const; // prettier-ignore

/** One of the currencies. */
export type Currency = (typeof currencies)[number];

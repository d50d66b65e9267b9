/** The days of one year, as "month-date", on which the state's week differs from Monday to Friday. */
export interface CnYear {
  /** Weekdays off, by holiday. */
  readonly closed: Readonly<Record<string, string>>;
  /** Saturdays and Sundays worked. */
  readonly makeUp: string;
}

/** Such years by their number. */
export type CnYears = Readonly<Record<number, CnYear>>;

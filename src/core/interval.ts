/** How rows of a history are gathered: as published, or one a day, week, month, quarter or year. */
export const intervals = ["published", "D", "W", "M", "Q", "Y"] as const;

/** One of the intervals. */
export type Interval = (typeof intervals)[number];

/** What one row of an interval shows. */
export const intervalStats = ["last", "avg", "low", "high"] as const;

/** One of the statistics of an interval. */
export type IntervalStat = (typeof intervalStats)[number];

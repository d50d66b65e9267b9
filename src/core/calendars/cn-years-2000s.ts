// Made by tools/make-calendars.mjs from chinese-days 1.5.7 (MIT). Do not edit.

import type { CnYears } from "./cn-year";

/** The years of the 2000s that the State Council's notices are known for. */
export const cnYears2000s: CnYears = {
  "2004": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "01-22 01-23 01-26 01-27 01-28",
      "Labour Day": "05-03 05-04 05-05 05-06 05-07",
      "National Day": "10-01 10-04 10-05 10-06 10-07",
    },
    makeUp: "01-17 01-18 05-08 05-09 10-09 10-10",
  },
  "2005": {
    closed: {
      "New Year's Day": "01-03",
      "Spring Festival": "02-09 02-10 02-11 02-14 02-15",
      "Labour Day": "05-02 05-03 05-04 05-05 05-06",
      "National Day": "10-03 10-04 10-05 10-06 10-07",
    },
    makeUp: "02-05 02-06 04-30 05-08 10-08 10-09",
  },
  "2006": {
    closed: {
      "New Year's Day": "01-02 01-03",
      "Spring Festival": "01-30 01-31 02-01 02-02 02-03",
      "Labour Day": "05-01 05-02 05-03 05-04 05-05",
      "National Day": "10-02 10-03 10-04 10-05 10-06",
    },
    makeUp: "01-28 02-05 04-29 04-30 09-30 10-08 12-30 12-31",
  },
  "2007": {
    closed: {
      "New Year's Day": "01-01 01-02 01-03 12-31",
      "Spring Festival": "02-19 02-20 02-21 02-22 02-23",
      "Labour Day": "05-01 05-02 05-03 05-04 05-07",
      "National Day": "10-01 10-02 10-03 10-04 10-05",
    },
    makeUp: "02-17 02-25 04-28 04-29 09-29 09-30 12-29",
  },
  "2008": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-06 02-07 02-08 02-11 02-12",
      "Tomb-sweeping Day": "04-04",
      "Labour Day": "05-01 05-02",
      "Dragon Boat Festival": "06-09",
      "Mid-autumn Festival": "09-15",
      "National Day": "09-29 09-30 10-01 10-02 10-03",
    },
    makeUp: "02-02 02-03 05-04 09-27 09-28",
  },
  "2009": {
    closed: {
      "New Year's Day": "01-01 01-02",
      "Spring Festival": "01-26 01-27 01-28 01-29 01-30",
      "Tomb-sweeping Day": "04-06",
      "Labour Day": "05-01",
      "Dragon Boat Festival": "05-28 05-29",
      "National Day": "10-01 10-02 10-05 10-06 10-07 10-08",
    },
    makeUp: "01-04 01-24 02-01 05-31 09-27 10-10",
  },
};

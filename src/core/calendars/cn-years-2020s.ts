// Made by tools/make-calendars.mjs from chinese-days 1.5.7 (MIT). Do not edit.

import type { CnYears } from "./cn-year";

/** The years of the 2020s that the State Council's notices are known for. */
export const cnYears2020s: CnYears = {
  "2020": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "01-24 01-27 01-28 01-29 01-30 01-31",
      "Tomb-sweeping Day": "04-06",
      "Labour Day": "05-01 05-04 05-05",
      "Dragon Boat Festival": "06-25 06-26",
      "National Day": "10-01 10-02 10-05 10-06 10-07 10-08",
    },
    makeUp: "01-19 04-26 05-09 06-28 09-27 10-10",
  },
  "2021": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-11 02-12 02-15 02-16 02-17",
      "Tomb-sweeping Day": "04-05",
      "Labour Day": "05-03 05-04 05-05",
      "Dragon Boat Festival": "06-14",
      "Mid-autumn Festival": "09-20 09-21",
      "National Day": "10-01 10-04 10-05 10-06 10-07",
    },
    makeUp: "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
  },
  "2022": {
    closed: {
      "New Year's Day": "01-03",
      "Spring Festival": "01-31 02-01 02-02 02-03 02-04",
      "Tomb-sweeping Day": "04-04 04-05",
      "Labour Day": "05-02 05-03 05-04",
      "Dragon Boat Festival": "06-03",
      "Mid-autumn Festival": "09-12",
      "National Day": "10-03 10-04 10-05 10-06 10-07",
    },
    makeUp: "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
  },
  "2023": {
    closed: {
      "New Year's Day": "01-02",
      "Spring Festival": "01-23 01-24 01-25 01-26 01-27",
      "Tomb-sweeping Day": "04-05",
      "Labour Day": "05-01 05-02 05-03",
      "Dragon Boat Festival": "06-22 06-23",
      "Mid-autumn Festival": "09-29",
      "National Day": "10-02 10-03 10-04 10-05 10-06",
    },
    makeUp: "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  },
  "2024": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-12 02-13 02-14 02-15 02-16",
      "Tomb-sweeping Day": "04-04 04-05",
      "Labour Day": "05-01 05-02 05-03",
      "Dragon Boat Festival": "06-10",
      "Mid-autumn Festival": "09-16 09-17",
      "National Day": "10-01 10-02 10-03 10-04 10-07",
    },
    makeUp: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  },
  "2025": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "01-28 01-29 01-30 01-31 02-03 02-04",
      "Tomb-sweeping Day": "04-04",
      "Labour Day": "05-01 05-02 05-05",
      "Dragon Boat Festival": "06-02",
      "National Day": "10-01 10-02 10-03 10-07 10-08",
      "Mid-autumn Festival": "10-06",
    },
    makeUp: "01-26 02-08 04-27 09-28 10-11",
  },
  "2026": {
    closed: {
      "New Year's Day": "01-01 01-02",
      "Spring Festival": "02-16 02-17 02-18 02-19 02-20 02-23",
      "Tomb-sweeping Day": "04-06",
      "Labour Day": "05-01 05-04 05-05",
      "Dragon Boat Festival": "06-19",
      "Mid-autumn Festival": "09-25",
      "National Day": "10-01 10-02 10-05 10-06 10-07",
    },
    makeUp: "01-04 02-14 02-28 05-09 09-20 10-10",
  },
};

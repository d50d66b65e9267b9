// Made by tools/make-calendars.mjs from chinese-days 1.5.7 (MIT). Do not edit.

import type { CnYears } from "./cn-year";

/** The years of the 2010s that the State Council's notices are known for. */
export const cnYears2010s: CnYears = {
  "2010": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-15 02-16 02-17 02-18 02-19",
      "Tomb-sweeping Day": "04-05",
      "Labour Day": "05-03",
      "Dragon Boat Festival": "06-14 06-15 06-16",
      "Mid-autumn Festival": "09-22 09-23 09-24",
      "National Day": "10-01 10-04 10-05 10-06 10-07",
    },
    makeUp: "02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09",
  },
  "2011": {
    closed: {
      "New Year's Day": "01-03",
      "Spring Festival": "02-02 02-03 02-04 02-07 02-08",
      "Tomb-sweeping Day": "04-04 04-05",
      "Labour Day": "05-02",
      "Dragon Boat Festival": "06-06",
      "Mid-autumn Festival": "09-12",
      "National Day": "10-03 10-04 10-05 10-06 10-07",
    },
    makeUp: "01-30 02-12 04-02 10-08 10-09 12-31",
  },
  "2012": {
    closed: {
      "New Year's Day": "01-02 01-03",
      "Spring Festival": "01-23 01-24 01-25 01-26 01-27",
      "Tomb-sweeping Day": "04-02 04-03 04-04",
      "Labour Day": "04-30 05-01",
      "Dragon Boat Festival": "06-22",
      "National Day": "10-01 10-02 10-03 10-04 10-05",
    },
    makeUp: "01-21 01-29 03-31 04-01 04-28 09-29",
  },
  "2013": {
    closed: {
      "New Year's Day": "01-01 01-02 01-03",
      "Spring Festival": "02-11 02-12 02-13 02-14 02-15",
      "Tomb-sweeping Day": "04-04 04-05",
      "Labour Day": "04-29 04-30 05-01",
      "Dragon Boat Festival": "06-10 06-11 06-12",
      "Mid-autumn Festival": "09-19 09-20",
      "National Day": "10-01 10-02 10-03 10-04 10-07",
    },
    makeUp: "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12",
  },
  "2014": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "01-31 02-03 02-04 02-05 02-06",
      "Tomb-sweeping Day": "04-07",
      "Labour Day": "05-01 05-02",
      "Dragon Boat Festival": "06-02",
      "Mid-autumn Festival": "09-08",
      "National Day": "10-01 10-02 10-03 10-06 10-07",
    },
    makeUp: "01-26 02-08 05-04 09-28 10-11",
  },
  "2015": {
    closed: {
      "New Year's Day": "01-01 01-02",
      "Spring Festival": "02-18 02-19 02-20 02-23 02-24",
      "Tomb-sweeping Day": "04-06",
      "Labour Day": "05-01",
      "Dragon Boat Festival": "06-22",
      "Anti-Fascist 70th Day": "09-03 09-04",
      "National Day": "10-01 10-02 10-05 10-06 10-07",
    },
    makeUp: "01-04 02-15 02-28 09-06 10-10",
  },
  "2016": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-08 02-09 02-10 02-11 02-12",
      "Tomb-sweeping Day": "04-04",
      "Labour Day": "05-02",
      "Dragon Boat Festival": "06-09 06-10",
      "Mid-autumn Festival": "09-15 09-16",
      "National Day": "10-03 10-04 10-05 10-06 10-07",
    },
    makeUp: "02-06 02-14 06-12 09-18 10-08 10-09",
  },
  "2017": {
    closed: {
      "New Year's Day": "01-02",
      "Spring Festival": "01-27 01-30 01-31 02-01 02-02",
      "Tomb-sweeping Day": "04-03 04-04",
      "Labour Day": "05-01",
      "Dragon Boat Festival": "05-29 05-30",
      "National Day": "10-02 10-03 10-05 10-06",
      "Mid-autumn Festival": "10-04",
    },
    makeUp: "01-22 02-04 04-01 05-27 09-30",
  },
  "2018": {
    closed: {
      "New Year's Day": "01-01 12-31",
      "Spring Festival": "02-15 02-16 02-19 02-20 02-21",
      "Tomb-sweeping Day": "04-05 04-06",
      "Labour Day": "04-30 05-01",
      "Dragon Boat Festival": "06-18",
      "Mid-autumn Festival": "09-24",
      "National Day": "10-01 10-02 10-03 10-04 10-05",
    },
    makeUp: "02-11 02-24 04-08 04-28 09-29 09-30 12-29",
  },
  "2019": {
    closed: {
      "New Year's Day": "01-01",
      "Spring Festival": "02-04 02-05 02-06 02-07 02-08",
      "Tomb-sweeping Day": "04-05",
      "Labour Day": "05-01 05-02 05-03",
      "Dragon Boat Festival": "06-07",
      "Mid-autumn Festival": "09-13",
      "National Day": "10-01 10-02 10-03 10-04 10-07",
    },
    makeUp: "02-02 02-03 04-28 05-05 09-29 10-12",
  },
};

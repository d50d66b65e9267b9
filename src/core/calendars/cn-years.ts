// Made by tools/make-calendars.mjs from chinese-days 1.5.7 (MIT). Do not edit.

/** The days of one year, as "month-date", on which the state's week differs from Monday to Friday. */
export interface CnYear {
  /** Weekdays off, by holiday. */
  readonly closed: Readonly<Record<string, string>>;
  /** Saturdays and Sundays worked. */
  readonly makeUp: string;
}

/** All years that the State Council's notices are known for. */
export const cnYears: Readonly<Record<number, CnYear>> = {
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

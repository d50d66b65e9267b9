/**
 * The concentrate price of Bayan Obo by quarter: dry, REO 50 %, VAT excluded. It is known since its announcement; where that
 * day was not found, the 10th of the quarter's first month is assumed, because the companies announce in the first ten days.
 * Left out: prices per 51 % REO (2021, 2022Q1), the disputed half-year price of 2022H2, and 2023Q4 and 2024Q1 (no source).
 */
export const concentrateCsv = `code,day,low,high,avg,value,status,known_since,source,note
REConc@NRE,2023Q1,,,,35313,,2022-12-13,S21b,
REConc@NRE,2023Q2,,,,31030,,2023-04-10,S21b,620.60 CNY/t per 1 % REO.
REConc@NRE,2023Q3,,,,20176,,2023-07-10,S21b,Known since is assumed: announcement day not found.
REConc@NRE,2024Q2,,,,16792,,2024-04-09,S77,
REConc@NRE,2024Q3,,,,16741,,2024-07-10,S19c,Known since is assumed: announcement day not found.
REConc@NRE,2024Q4,,,,17782,,2024-10-10,S19c,Known since is assumed: announcement day not found.
REConc@NRE,2025Q1,,,,18618,,2025-01-09,S20b,372.36 CNY/t per 1 % REO.
REConc@NRE,2025Q2,,,,18825,,2025-04-10,S19c,Known since is assumed: announcement day not found.
REConc@NRE,2025Q3,,,,19109,,2025-07-10,S20e,382.18 CNY/t per 1 % REO.
REConc@NRE,2025Q4,,,,26205,,2025-10-10,S20c,524.10 CNY/t per 1 % REO.
REConc@NRE,2026Q1,,,,26834,,2026-01-09,S19,536.68 CNY/t per 1 % REO.
`;

/**
 * Averages of the year by the USGS, USD/kg. They are known since the edition they were read in: Mineral Commodity Summaries
 * 2025 (S16) and 2026 (S17). What earlier editions said of a year was not read, so no year is known before 2025-01-31.
 */
export const usgsAveragesCsv = `code,day,low,high,avg,value,status,known_since,source,note
NdOxide@USGS,2020,,,49,,,2025-01-31,S16,
NdOxide@USGS,2021,,,98,,,2025-01-31,S16,
NdOxide@USGS,2022,,,134,,,2025-01-31,S16,
NdOxide@USGS,2023,,,78,,,2025-01-31,S16,
NdOxide@USGS,2024,,,56,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
NdOxide@USGS,2025,,,73,,preliminary,2026-02-06,S17,Estimate in the edition of 2026.
DyOxide@USGS,2020,,,261,,,2025-01-31,S16,
DyOxide@USGS,2021,,,410,,,2025-01-31,S16,
DyOxide@USGS,2022,,,382,,,2025-01-31,S16,
DyOxide@USGS,2023,,,330,,,2025-01-31,S16,
DyOxide@USGS,2024,,,260,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
TbOxide@USGS,2020,,,670,,,2025-01-31,S16,
TbOxide@USGS,2021,,,1346,,,2025-01-31,S16,
TbOxide@USGS,2022,,,2051,,,2025-01-31,S16,
TbOxide@USGS,2023,,,1298,,,2025-01-31,S16,
TbOxide@USGS,2024,,,810,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
EuOxide@USGS,2020,,,31,,,2025-01-31,S16,
EuOxide@USGS,2021,,,31,,,2025-01-31,S16,
EuOxide@USGS,2022,,,30,,,2025-01-31,S16,
EuOxide@USGS,2023,,,27,,,2025-01-31,S16,
EuOxide@USGS,2024,,,27,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
LaOxide@USGS,2020,,,2,,,2025-01-31,S16,
LaOxide@USGS,2021,,,2,,,2025-01-31,S16,
LaOxide@USGS,2022,,,1,,,2025-01-31,S16,
LaOxide@USGS,2023,,,1,,,2025-01-31,S16,
LaOxide@USGS,2024,,,1,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
CeOxide@USGS,2020,,,2,,,2025-01-31,S16,
CeOxide@USGS,2021,,,2,,,2025-01-31,S16,
CeOxide@USGS,2022,,,1,,,2025-01-31,S16,
CeOxide@USGS,2023,,,1,,,2025-01-31,S16,
CeOxide@USGS,2024,,,1,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
LaCeMetal@USGS,2020,,,5,,,2025-01-31,S16,
LaCeMetal@USGS,2021,,,6,,,2025-01-31,S16,
LaCeMetal@USGS,2022,,,7,,,2025-01-31,S16,
LaCeMetal@USGS,2023,,,5,,,2025-01-31,S16,
LaCeMetal@USGS,2024,,,5,,preliminary,2025-01-31,S16,Estimate in the edition of 2025.
`;

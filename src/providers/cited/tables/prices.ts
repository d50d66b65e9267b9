/**
 * Single cited prices, each in the unit and VAT state of its series. A blank status is `published`; a blank known_since is
 * the first day of the row, because these quoters publish on the day itself. A week, month or year stands as a period.
 * Left out: quotes of 2012 to 2019 for materials with a @DEMO series (Pr, Dy and Tb oxide of July 2019 in S9d), so that no
 * synthetic day has a real one beside it.
 */
export const pricesCsv = `code,day,low,high,avg,value,status,known_since,source,note
NdOxide@BREX,2025-12-31,,,610000,,derived,2026-01-28,S1,"Derived: 732,500 / 1.2008 = 610,010 from the level and change of 2026-01-28, rounded to 610,000. Cross-checked: 870,000 and +42.62 % of 2026-02-11 [S3] give 610,012."
NdOxide@BREX,2026-01-28,,,732500,,,,S1,
NdOxide@BREX,2026-02-11,,,870000,,,,S3,
PrOxide@BREX,2025-12-31,,,611500,,derived,2026-01-28,S1,"Derived: 733,300 / 1.1992 = 611,491 from the level and change of 2026-01-28, rounded to 611,500. Cross-checked: 877,000 and +43.42 % of 2026-02-11 [S3] give 611,491."
PrOxide@BREX,2026-01-28,,,733300,,,,S1,
PrOxide@BREX,2026-02-11,,,877000,,,,S3,
YOxide@BREX,2025-12-31,,,57695,,derived,2026-01-28,S1,"Derived: 77,000 / 1.3346 = 57,695 from the level and change of 2026-01-28. Not a round quote (57,700 would be +33.45 %), so the level or the base was rounded; no second page to check it."
YOxide@BREX,2026-01-28,,,77000,,,,S1,
PrNdOxide@BREX,2026-01-09,,,624900,,,,S19,
PrNdOxide@BREX,2026-01-12,,,636100,,derived,2026-01-12,S19c,"Derived: the average of 2026-01-09, 624,900, and the published rise of 11,200 on the next published day."
PrNdMetal@BREX,2026-01-09,,,760700,,,,S19,
PrNdMetal@BREX,2026-01-12,,,772400,,derived,2026-01-12,S19c,"Derived: the average of 2026-01-09, 760,700, and the published rise of 11,700 on the next published day."

PrNdOxide@NRE,2023-01,,,,642800,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
PrNdMetal@NRE,2023-01,,,,787000,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
NdOxide@NRE,2023-01,,,,709600,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
NdMetal@NRE,2023-01,,,,867000,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
LaOxide@NRE,2023-01,,,,9800,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
CeOxide@NRE,2023-01,,,,9800,,2023-03-22,S21,"Known since the day of the page; unchanged from December 2022."
PrNdOxide@NRE,2023-05,,,,495000,,2023-05-05,S21c,
PrNdMetal@NRE,2023-05,,,,610000,,2023-05-05,S21c,
NdOxide@NRE,2023-05,,,,511700,,2023-05-05,S21c,
NdMetal@NRE,2023-05,,,,630000,,2023-05-05,S21c,
LaOxide@NRE,2023-05,,,,9800,,2023-05-05,S21c,
CeOxide@NRE,2023-05,,,,9800,,2023-05-05,S21c,

NdOxide@SunSirs,2023-10-20,525000,535000,530000,,,,S6,
PrOxide@SunSirs,2023-10-20,530000,535000,532500,,,,S6,
PrNdOxide@SunSirs,2023-10-20,520000,530000,525000,,,,S6,
NdMetal@SunSirs,2023-10-20,665000,670000,667500,,,,S6,
PrMetal@SunSirs,2023-10-20,680000,690000,685000,,,,S6,
PrNdMetal@SunSirs,2023-10-20,640000,645000,642500,,,,S6,
DyOxide@SunSirs,2026-01-29,1405000,1415000,1410000,,,,S4,
TbOxide@SunSirs,2026-01-29,6350000,6450000,6400000,,,,S4,
DyMetal@SunSirs,2026-01-29,1970000,1980000,1975000,,,,S4,
TbMetal@SunSirs,2026-01-29,7750000,7850000,7800000,,,,S4,
DyFe@SunSirs,2026-01-29,1380000,1390000,1385000,,,,S4,

PrMetal@SMM,2019-07-16,690000,710000,,,,,S9d,
TbOxide@SMM,2020-06-23,4550000,4630000,,,,,S9c,
PrNdOxide@SMM,2020-06-23,286000,290000,,,,,S9c,
PrNdOxide@SMM,2021-03-26,586000,590000,,,,2021-03-30,S9,"As traded; known since the day of the note."
PrNdMetal@SMM,2021-03-26,725000,730000,,,,2021-03-30,S9,"As traded against cash; known since the day of the note."
PrOxide@SMM,2021-03-26,515000,525000,,,,2021-03-30,S9,"Known since the day of the note."
NdOxide@SMM,2021-03-26,660000,670000,,,,2021-03-30,S9,"Known since the day of the note."
CeOxide@SMM,2021-03-26,30000,31500,,,,2021-03-30,S9,"Known since the day of the note."
PrNdOxide@SMM,2021-04-09,572000,577000,,,,2021-04-13,S9,"Known since the day of the note."
PrNdMetal@SMM,2021-04-09,715000,718000,,,,2021-04-13,S9,"Offers; known since the day of the note."
PrOxide@SMM,2021-04-09,515000,520000,,,,2021-04-13,S9,"Offers; known since the day of the note."
NdOxide@SMM,2021-04-09,590000,600000,,,,2021-04-13,S9,"Offers; known since the day of the note."
PrNdOxide@SMM,2021-05-21,480000,485000,,,,2021-05-26,S9,"Known since the day of the note."
PrNdMetal@SMM,2021-05-21,600000,610000,,,,2021-05-26,S9,"Known since the day of the note."
PrNdOxide@SMM,2022-05-17,930000,945000,,,,,S9,"As traded."
PrNdMetal@SMM,2022-05-17,1130000,1140000,,,,,S9,"As traded."
DyOxide@SMM,2022-05-17,2630000,2640000,,,,,S9,"As traded."
DyMetal@SMM,2022-05-17,3450000,3500000,,,,,S9,"Offers."
DyFe@SMM,2022-05-17,2630000,2640000,,,,,S9,"As traded."
TbOxide@SMM,2022-05-17,14900000,15000000,,,,,S9,"As traded."

NdOxide@Argus,2025-01-02,402,405,,,,,S7,
PrOxide@Argus,2025-01-02,410,415,,,,,S7,
PrNdOxide@Argus,2025-01-02,397,399,,,,,S7,
NdMetal@Argus,2025-01-02,495,500,,,,,S7,
PrNdMetal@Argus,2025-01-02,490,493,,,,,S7,
NdOxide.FOB@Argus,2025-01-02,55.3,55.8,,,,,S7,
PrOxide.FOB@Argus,2025-01-02,56.3,57.3,,,,,S7,
PrNdOxide.FOB@Argus,2025-01-02,54.7,55,,,,,S7,
NdMetal.FOB@Argus,2025-01-02,68.2,69,,,,,S7,
PrNdMetal.FOB@Argus,2025-01-02,67.5,68,,,,,S7,
YOxide.EU@Argus,2025-W38,90,105,,,,2025-09-25,S13,"Given as the week before, so known since the report of 2025-09-25."
YOxide.EU@Argus,2025-W39,150,200,,,,2025-09-25,S13,

GdOxide@CSRE,2019-W29,,,,172000,,2019-07-15,S9d,
HoOxide@CSRE,2019-W29,,,,390000,,2019-07-15,S9d,
LuOxide@CSRE,2019-W29,,,,4300000,,2019-07-15,S9d,
SmOxide@CSRE,2020-W26,,,,12000,,2020-06-23,S9c,
GdOxide@CSRE,2020-W26,,,,175000,,2020-06-23,S9c,
TbOxide@CSRE,2020-W26,,,,4550000,,2020-06-23,S9c,
DyOxide@CSRE,2020-W26,,,,1950000,,2020-06-23,S9c,
SmOxide@CSRE,2020-W27,,,,12000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
EuOxide@CSRE,2020-W27,,,,260000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
GdOxide@CSRE,2020-W27,,,,179000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
TbOxide@CSRE,2020-W27,,,,4700000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
DyOxide@CSRE,2020-W27,,,,1950000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
HoOxide@CSRE,2020-W27,,,,430000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
YbOxide@CSRE,2020-W27,,,,100000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
LuOxide@CSRE,2020-W27,,,,4650000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
YOxide@CSRE,2020-W27,,,,22000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
ScOxide@CSRE,2020-W27,,,,9000000,,2020-07-07,S9c,"List of 2020-07-01; known since the day of the note."
SmOxide@CSRE,2022-W10,28000,28500,,,,2022-03-07,S9b,
EuOxide@CSRE,2022-W10,205000,210000,,,,2022-03-07,S9b,
GdOxide@CSRE,2022-W10,660000,670000,,,,2022-03-07,S9b,
TbOxide@CSRE,2022-W10,15000000,15200000,,,,2022-03-07,S9b,
DyOxide@CSRE,2022-W10,3100000,3120000,,,,2022-03-07,S9b,
HoOxide@CSRE,2022-W10,1930000,1950000,,,,2022-03-07,S9b,
ErOxide@CSRE,2022-W10,385000,395000,,,,2022-03-07,S9b,
YbOxide@CSRE,2022-W10,140000,145000,,,,2022-03-07,S9b,
LuOxide@CSRE,2022-W10,5200000,5300000,,,,2022-03-07,S9b,
YOxide@CSRE,2022-W10,94000,96000,,,,2022-03-07,S9b,
ScOxide@CSRE,2022-W10,9000000,9050000,,,,2022-03-07,S9b,

PrNdOxide@ACREI,2025-09-30,,,561.5,,,,S30,
IonOreMidY@ACREI,2023-10,,,245300,,,2023-11-10,S25b,"Known since is assumed: the page is undated, the association reports a month early in the next."
REIndex@ACREI,2023-05-08,,,,192.9,,,S25,
REIndex@ACREI,2024-07-22,,,,153.3,,,S73,
REIndex@ACREI,2026-01-15,,,,240.9,,,S73,
REIndex@ACREI,2026-01-16,,,,239,,,S73,
REIndex@SunSirs,2011-12-06,,,,1000,,,S6b,
REIndex@SunSirs,2015-09-13,,,,271,,,S6b,
REIndex@SunSirs,2026-02-09,,,,703,,,S3,
CSI930598@CSI,2024-09-09,,,,1221.4,,,S35,
CSI930598@CSI,2025-07-01,,,,1828.49,,,S35,

RECarbonate@PRESS,2011-09-23,70000,80000,,,,,S72,
LaOxide@PRESS,2011-09-23,135000,145000,,,,,S72,
CeOxide@PRESS,2011-09-23,130000,160000,,,,,S72,
PrOxide@PRESS,2011-09-23,880000,930000,,,,,S72,
NdOxide@PRESS,2011-09-23,1150000,1200000,,,,,S72,
PrNdOxide@PRESS,2011-09-23,900000,950000,,,,,S72,"(Nd2O3 + Pr6O11)/TREO of at least 75 %."
SmOxide@PRESS,2011-09-23,80000,120000,,,,,S72,
EuOxide@PRESS,2011-09-23,15000,18000,,,,,S72,
TbOxide@PRESS,2011-09-23,14000,15000,,,,,S72,
DyOxide@PRESS,2011-09-23,9500,9800,,,,,S72,
YOxide@PRESS,2011-09-23,350000,380000,,,,,S72,
LaMetal@PRESS,2011-09-23,180000,200000,,,,,S72,
PrMetal@PRESS,2011-09-23,1200000,1250000,,,,,S72,
LaMetal@PRESS,2023-12-01,25000,27000,,,,,S42,
CeMetal@PRESS,2023-12-01,26000,26500,,,,,S42,
NdMetal@PRESS,2023-12-01,605000,615000,,,,,S42,
GdFe@PRESS,2023-12-01,218000,222000,,,,,S42,
HoFe@PRESS,2023-12-01,490000,500000,,,,,S42,
PrNdOxide@PRESS,2026-01-16,,,,685000,,,S31,
RECarbonate@PRESS,2026-02-02,59100,59500,59300,,,2026-02-03,S5,"The page mixes quoters; its Nd, Pr and Y oxides are the Baotou averages of 2026-01-28 over again and are left out."
LaOxide@PRESS,2026-02-02,4300,4700,4500,,,2026-02-03,S5,"The page mixes quoters; its Nd, Pr and Y oxides are the Baotou averages of 2026-01-28 over again and are left out."
CeOxide@PRESS,2026-02-02,20300,24300,22300,,,2026-02-03,S5,"The page mixes quoters; its Nd, Pr and Y oxides are the Baotou averages of 2026-01-28 over again and are left out."
PrNdOxide@PRESS,2026-02-02,,,,748700,,2026-02-03,S5,"The page mixes quoters; its Nd, Pr and Y oxides are the Baotou averages of 2026-01-28 over again and are left out."
PrNdMetal@PRESS,2026-02-02,,,,898800,,2026-02-03,S5,"The page mixes quoters; its Nd, Pr and Y oxides are the Baotou averages of 2026-01-28 over again and are left out."
MagnetN45@PRESS,2024-09,,,,150000,,2025-10-23,S33b,"End of the month. Known since a dated copy of the page."
MagnetN45@PRESS,2025-09,,,,220000,,2025-10-23,S33b,"End of the month. Known since a dated copy of the page."
APT@PRESS,2025-09-09,,,,412500,,,S37c,
WPowder@PRESS,2025-09-09,,,,635,,,S37c,
FeW70@PRESS,2025-09-09,,,,407500,,,S37c,
WConc65Black@PRESS,2025-11-07,,,,313000,,,S27b,
WConc65White@PRESS,2025-11-07,,,,312000,,,S27b,
APT@PRESS,2025-11-07,,,,462000,,,S27b,
WCPowder@PRESS,2025-11-07,,,,691000,,,S27b,
APT@PRESS,2026-03-06,,,,1360000,,,S37,
WPowder@PRESS,2026-03-06,,,,2100,,,S37,
`;

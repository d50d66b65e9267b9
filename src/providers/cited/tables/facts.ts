/**
 * Cited statements. F01 to F31 are those of the article of 2026-01-29, by their numbers; X are related ones, D follow from
 * others by arithmetic and say how. A period is a day, a period or two days with "/"; a range has value and value_to.
 */
export const factsCsv = `id,subject,metric,period,value,value_to,text,unit,status,known_since,source,note
F01,NdOxide,price,2026-01-28,732500,,,CNY/t,published,2026-01-28,S1,"Average of the Baotou exchange, the state of VAT not said; the same in [S2]."
F02,NdOxide,change,2025-12-31/2026-01-28,20.08,,,%,published,2026-01-28,S1,"A change since the end of 2025: it implies a base of 610,000."
F03,PrOxide,price,2026-01-28,733300,,,CNY/t,published,2026-01-28,S1,"Average of the Baotou exchange, the state of VAT not said; the same in [S2]."
F04,PrOxide,change,2025-12-31/2026-01-28,19.92,,,%,published,2026-01-28,S1,"It implies a base of 611,500."
F05,YOxide,price,2026-01-28,77000,,,CNY/t,published,2026-01-28,S1,"Average of the Baotou exchange, the state of VAT not said; the same in [S2]."
F06,YOxide,change,2025-12-31/2026-01-28,33.46,,,%,published,2026-01-28,S1,"It implies a base of 57,695, which is no round quote: the level or the base was rounded."
F07,GdOxide,change,2025-12-31/2026-01-28,10,,more than 10 %,%,published,2026-01-28,S1,A lower bound; no level given.
F07,NdMetal,change,2025-12-31/2026-01-28,10,,more than 10 %,%,published,2026-01-28,S1,A lower bound; no level given.
F07,PrNdOxide,change,2025-12-31/2026-01-28,10,,more than 10 %,%,published,2026-01-28,S1,A lower bound; no level given.
F07,PrNdMetal,change,2025-12-31/2026-01-28,10,,more than 10 %,%,published,2026-01-28,S1,A lower bound; no level given.
F08,NdOxide,rise,2025-12-31/2026-01-28,120000,,"more than 120,000 CNY/t",CNY/t,published,2026-01-28,S1,A lower bound of a rise and not a price; the title of the article reads as if it were one.
F08,PrOxide,rise,2025-12-31/2026-01-28,120000,,"more than 120,000 CNY/t",CNY/t,published,2026-01-28,S1,A lower bound of a rise and not a price; the title of the article reads as if it were one.
D08,NdOxide,rise (derived),2025-12-31/2026-01-28,122500,,,CNY/t,derived,2026-01-28,S1,"732,500 less the derived base of 610,000."
D08,PrOxide,rise (derived),2025-12-31/2026-01-28,121800,,,CNY/t,derived,2026-01-28,S1,"733,300 less the derived base of 611,500."
F09,REConc,consecutive quarterly increases,2026Q1,6,,,count,published,2026-01-09,S19,Counted from 2024Q3: 2024Q4 to 2026Q1 are six rises.
D09,REConc,cumulative change,2024Q3/2026Q1,60.29,,,%,derived,2026-01-09,S19c,"26,834 / 16,741 - 1; the source says 60 %."

F10,China,REO production,2024,270000,,,t REO,quota,2025-01-31,S16,"The mining quota, as the table's footnote says, and no measured output."
F11,China,share of world REO production,2024,69,,,%,published,2026-01-29,S0,"270,000 / 390,000 = 69.23 %: quota over the world total of the edition of 2025."
D11,China,share of world REO production (restated),2024,71.05,,,%,derived,2026-02-06,S17,"270,000 / 380,000: the same quota over the restated world total."
F12,China,mining quota growth,2024,5.9,,,%,published,2026-01-29,S0,"270,000 / 255,000 - 1 = 5.88 %."
F13,China,change of mining quota growth,2024,-15.5,,,pp,published,2026-01-29,S0,It implies a growth of 21.4 % in 2023.
F14,China,medium and heavy RE quota growth,,,,flat for years,,qualitative,2026-01-29,S0,
F15,Myanmar,exports of rare earths,2025,,,"tightened, after unrest",,qualitative,2026-01-29,S0,
F15,Vietnam,exports of rare-earth ore,2025,,,"forbidden by a revised law, late in 2025",,qualitative,2026-01-29,S0,
F16,Humanoid robot,NdFeB per unit,,1,2,,kg,estimate,2026-01-29,S0,"The article says could; others say 2-4 kg or 3.5 kg, so take it as a parameter."
F17,Robots and low-altitude aircraft,NdFeB demand,2035,33000,,,t,forecast,2026-01-29,S0,By CITIC Securities.
F18,Robots and low-altitude aircraft,share of NdFeB demand,2035,5.5,,,%,forecast,2026-01-29,S0,By CITIC Securities.
D18,World,NdFeB demand,2035,600000,,,t,derived,2026-01-29,S0,"33,000 / 5.5 %."
F19,Robots and low-altitude aircraft,share of NdFeB demand,2040,7.6,,,%,forecast,2026-01-29,S0,"By CITIC Securities; no tonnage given, so no total follows."
F20,A-share RE magnet firms,listed,2026-01,26,,,count,published,2026-01-29,S0,"The list is not given, and the board holds more than magnet makers."
F21,A-share RE magnet firms,with guidance for 2025,2026-01,9,,,count,published,2026-01-29,S0,
F21,A-share RE magnet firms,with growth in that guidance,2026-01,8,,,count,published,2026-01-29,S0,The ninth is not named.
F22,300224.SZ,net profit,2025,310,380,,M CNY,guidance,2026-01-29,S0,Zhenghai Magnetic.
F23,300224.SZ,net profit growth,2025,235.7,311.5,,%,guidance,2026-01-29,S0,"It implies 92.34 M CNY in 2024, as reported."
X23,300224.SZ,net profit,2024,92.3402,,,M CNY,published,2026-01-29,S29b,Known since is assumed: read with the guidance of 2025.
F24,300224.SZ,sales volume growth,2025,20,,more than 20 %,%,guidance,2026-01-29,S0,A lower bound.
F24,300224.SZ,growth of shipments for EV motors,2025,40,,more than 40 %,%,guidance,2026-01-29,S0,A lower bound.
F25,300748.SZ,analyst firms covering,2026-01,18,,,count,published,2026-01-29,S0,JL MAG; said to be the most of its sector.
F26,600111.SH,analyst ratings,2026-01,15,,,count,published,2026-01-29,S0,China Northern Rare Earth.
F27,600549.SH,analyst endorsements,2026-01,7,,,count,published,2026-01-29,S0,Xiamen Tungsten.
F28,300066.SZ,net profit,2025,128,160,,M CNY,guidance,2026-01-29,S0,Sanchuan Wisdom.
F29,300066.SZ,net profit growth,2025,100.7,150.9,,%,guidance,2026-01-29,S0,It implies 63.77 M CNY in 2024.
F30,China,share of RE processing capacity,,90,,more than 90 %,%,published,2026-01-29,S0,"A lower bound; another page says 92.3 % of smelting and separation [S34]."
F31,Article,publication day,2026-01-29,,,published 2026-01-29 with data of 2026-01-28,,published,2026-01-29,S0,

X40,300748.SZ,net profit,2025,660,760,,M CNY,guidance,2026-01-22,S33,JL MAG; known since the page.
X40,300748.SZ,net profit growth,2025,127,161,,%,guidance,2026-01-22,S33,JL MAG; known since the page.
X40,300748.SZ,net profit,2024,291,,,M CNY,published,2026-01-22,S32,Known since is assumed: read with the guidance of 2025.
X41,600111.SH,net profit,2025,2176,2356,,M CNY,guidance,2026-01-19,S74,China Northern Rare Earth; known since the page.
X41,600111.SH,net profit growth,2025,116.67,134.6,,%,guidance,2026-01-19,S74,"It implies 1,004.3 M CNY in 2024."
X42,600010.SH,concentrate sales to 600111.SH,2025,10600,,more than 10.6 bn CNY,M CNY,estimate,2026-01-12,S19c,The company's own estimate; a lower bound.

X50,World,REO production,2023,376000,,,t REO,published,2025-01-31,S16,
X50,World,REO production,2024,390000,,,t REO,published,2025-01-31,S16,Estimate in the edition of 2025.
X50,World,REO production,2024,380000,,,t REO,published,2026-02-06,S17,Restated in the edition of 2026.
X50,World,REO production,2025,390000,,,t REO,published,2026-02-06,S17,Estimate in the edition of 2026.
X51,China,REO production,2023,255000,,,t REO,quota,2025-01-31,S16,"The mining quota, as the table's footnote says, and no measured output."
X51,China,mining quota,2023,255000,,,t REO,quota,2023-12-27,S80,Three batches; smelting and separation 243850 t.
X51,China,mining quota,2024,270000,,,t REO,quota,2025-01-31,S16,
X52,United States,REO production,2023,41600,,,t REO,published,2025-01-31,S16,In mineral concentrates.
X52,United States,REO production,2024,45000,,,t REO,published,2025-01-31,S16,In mineral concentrates; estimate.
X52,United States,value of REO production,2024,260,,,M USD,published,2025-01-31,S16,In mineral concentrates; estimate.
X53,Bayan Obo,REO reserves,2025,35000000,,,t REO,published,2025-10-10,S20c,As Baotou Steel discloses.
X53,Bayan Obo,share of China's REO reserves,2025,81,,,%,published,2025-10-10,S20c,As Baotou Steel discloses.

X60,NdOxide,average price,2025,508700,,,CNY/t,published,2026-01-12,S19b,Association of China Rare Earth Industry.
X60,NdMetal,average price,2025,625800,,,CNY/t,published,2026-01-12,S19b,Association of China Rare Earth Industry.
X60,TbOxide,average price,2025,6738700,,,CNY/t,published,2026-01-12,S19b,"Association of China Rare Earth Industry, 99.99 %."
X60,TbMetal,average price,2025,8359100,,,CNY/t,published,2026-01-12,S19b,Association of China Rare Earth Industry.
X61,PrNdOxide,average price,2025,501300,,,CNY/t,published,2026-01-19,S74,Quoter not named.
X62,PrNdOxide,average price,2023-10,522200,,,CNY/t,published,2023-11-10,S25b,Association of China Rare Earth Industry; known since is assumed.
X62,PrNdMetal,average price,2023-10,643000,,,CNY/t,published,2023-11-10,S25b,Association of China Rare Earth Industry; known since is assumed.
X62,REIndex,average level,2023-10,227.3,,,index,published,2023-11-10,S25b,Association of China Rare Earth Industry; known since is assumed.
X63,REIndex,level,2026-01,237.5,,,index,published,2026-01-22,S33,Association of China Rare Earth Industry; the day is not given.
X64,CeOxide,average price,2025-10,11250,,,CNY/t,published,2025-11-10,S18b,Watched by the city of Baotou; known since is assumed.
X65,PrNdOxide,change of the day,2026-01-12,11200,,,CNY/t,published,2026-01-12,S19c,Average of the Baotou exchange.
X65,PrNdMetal,change of the day,2026-01-12,11700,,,CNY/t,published,2026-01-12,S19c,Average of the Baotou exchange.
X66,DyOxide.EU,price,2025-07,800,,,USD/kg,published,2025-08-01,S14,"Benchmark, cif Europe; the day is not given and known since is assumed."
X66,TbOxide.EU,price,2025-07,3625,,,USD/kg,published,2025-08-01,S14,"Benchmark, cif Europe; the day is not given and known since is assumed."
X67,APT.EU,price,2025-05,430,,,USD/mtu,published,2025-06-01,S37b,Per mtu of WO3; the day is not given and known since is assumed.
X68,USDCNY,average rate,2025,7.187359,,,CNY per USD,derived,2025-12-31T15:00Z,S45,Mean of the crosses of the ECB's EUR rates.

X70,MP,NdPr price floor,2025Q4,110,,,USD/kg,published,2025-11-06,S36,Price protection by the US Department of War from 2025Q4; the basis of the reference price is not verified.
X71,LYC.AX,NdPr production,2025,6558,,,t,published,2025-08-28,S36b,Financial year to June 2025; known since is assumed.
X71,LYC.AX,average selling price,2025Q2,60.2,,,AUD/kg,published,2025-08-28,S36b,"All products, June quarter of 2025; known since is assumed."
X72,NdPr,average price,2024Q4,51,,,USD/kg,published,2025-01-17,S36c,"December quarter, as Lynas reports it."
X73,301622.SZ,gross margin change per +10 % of raw material cost,,-3.34,,,pp,published,2026-01-29,S29c,As the company discloses; known since is assumed.
`;

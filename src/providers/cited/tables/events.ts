/** Dated, cited events in our own words. A day may be a period where no source gives the day itself. */
export const eventsCsv = `day,subject,kind,text,known_since,source
2014-03-28,BREX,market,The Baotou Rare Earth Products Exchange opens.,2014-03-28,S18
2018-05-01,China,tax,VAT on goods falls from 17 % to 16 %.,2018-05-01,S76
2019-04-01,China,tax,"VAT on goods falls from 16 % to 13 %; domestic quotes, which contain it, ease.",2019-04-01,S76
2022-01-10,REConc,announcement,"Concentrate for 2022 at 26,887.20 CNY/t excluding VAT at REO 51 %, up 65 %.",2022-01-10,S22b
2022-06-22,REConc,announcement,"Baotou Steel asks 39,189 CNY/t excluding VAT from July 2022, up 45.8 %; the seller 600010 rises by the limit, the buyer 600111 falls up to 6.5 %.",2022-06-23,S23
2022-11-09,REConc,announcement,"After an offer of 37,230 CNY/t Baotou Steel says it will sell concentrate to the highest bidder.",2022-11-10,S22
2023-04-01,REConc,announcement,The concentrate price is set by formula each quarter from the oxide prices of the quarter before.,2023-04-10,S20d
2023-04-10,REConc,announcement,"Concentrate for 2023Q2 at 31,030 CNY/t excluding VAT.",2023-04-10,S21b
2023-12,China,quota,"Third batch of 2023: the mining quota of the year comes to 255,000 t REO, smelting and separation to 243,850 t.",2023-12-27,S80
2024,China,quota,"The mining quota of 2024 is 270,000 t REO.",2025-01-31,S16
2024-04-09,REConc,announcement,"Concentrate for 2024Q2 at 16,792 CNY/t excluding VAT.",2024-04-09,S77
2025,Myanmar,control,Exports of rare earths tighten after unrest.,2026-01-29,S0
2025,Vietnam,control,A revised law forbids the export of rare-earth ore (late in 2025).,2026-01-29,S0
2025-01,NRE,announcement,China Northern Rare Earth ends its monthly list prices; long-term contracts refer to the daily prices of the Baotou exchange.,2025-01-06,S20
2025-01-09,REConc,announcement,"Concentrate for 2025Q1 at 18,618 CNY/t excluding VAT.",2025-01-09,S20b
2025-01-31,World,announcement,"USGS: world mine production of 390,000 t REO in 2024; China's 270,000 t is a quota.",2025-01-31,S16
2025-04-04,China,control,"Export licences for samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium and what is made of them.",2025-04-04,S75
2025-07,MP,market,MP Materials ends sales to China.,2025-11-06,S36
2025-07-09,MP,floor,MP Materials and the US Department of Defense agree on price protection for NdPr at 110 USD/kg.,2025-07-09,S79
2025-07-10,REConc,announcement,"Concentrate for 2025Q3 at 19,109 CNY/t excluding VAT.",2025-07-10,S20e
2025-10-01,MP,floor,Price protection of MP Materials at 110 USD/kg NdPr begins.,2025-11-06,S36
2025-10-09,China,control,"Export controls widen to holmium, erbium, thulium, europium and ytterbium, to equipment and technology, and to foreign goods with Chinese rare earths.",2025-10-09,S78
2025-10-10,REConc,announcement,"Concentrate for 2025Q4 at 26,205 CNY/t excluding VAT, up 37.13 %.",2025-10-10,S20c
2025-11-07,China,control,The controls of 2025-10-09 are suspended until 2026-11-10; the licences of 2025-04-04 stay.,2025-11-07,S78
2025-12-05,BREX,announcement,The Baotou exchange presents its rare-earth price index.,2025-12-05,S18
2026-01-05,LaChloride,market,SMM adds price points for lanthanum chloride.,2026-01-05,S26
2026-01-09,BREX,market,The price index of the Baotou exchange goes live.,2026-01-09,S18
2026-01-09,REConc,announcement,"Concentrate for 2026Q1 at 26,834 CNY/t excluding VAT, up 2.40 %, the sixth rise in a row.",2026-01-09,S19
2026-01-28,NdOxide,market,"Nd oxide at 732,500 CNY/t, up 20.08 % since the end of 2025; Pr oxide at 733,300, Y oxide at 77,000.",2026-01-28,S1
2026-02-06,World,announcement,"USGS restates world mine production of 2024 from 390,000 to 380,000 t REO.",2026-02-06,S17
`;

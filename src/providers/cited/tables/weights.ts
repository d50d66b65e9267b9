/**
 * Fractions of an issuer's revenue, or of its gross profit, by segment. Rows of one issuer, vector and day are one vintage,
 * whose note stands on its first row; what they lack to 1 is unclassified. as_of is the end of the reported period.
 * Mainland reports count as known since the last day on which they are due, 30 April and 31 August; their notes say so.
 * Evidence: filing is the company's own figure, estimate follows from figures that others give, assumption is ours.
 */
export const weightsCsv = `issuer,segment,weight,vector,as_of,known_since,evidence,confidence,source,note
600111.SH,SEP,0.65,revenue,2024-12-31,2025-04-30,assumption,low,S31,"From the volumes of 2024; no split of revenue was found. All concentrate is bought, so nothing counts as mined. Known since the last day for such reports, which is assumed."
600111.SH,METAL,0.20,revenue,2024-12-31,2025-04-30,assumption,low,S31,
600111.SH,MAG,0.10,revenue,2024-12-31,2025-04-30,assumption,low,S31,Magnets and other rare-earth goods together.
600111.SH,NONRE,0.05,revenue,2024-12-31,2025-04-30,assumption,low,S31,
600010.SH,MINE,0.165,revenue,2025-12-31,2026-01-12,estimate,medium,S19c,"Concentrate sales of over 10.6 bn CNY in 2025 to a revenue of 64.1 bn, nine months made a year [S19b]."
600010.SH,NONRE,0.835,revenue,2025-12-31,2026-01-12,estimate,medium,S19c,
000831.SZ,SEP,0.6351,revenue,2025-06-30,2025-08-31,filing,high,S30b,"Oxides 63.51 %, metals and alloys 35.95 %; the rest is other business. Known since the last day for such reports, which is assumed."
000831.SZ,METAL,0.3595,revenue,2025-06-30,2025-08-31,filing,high,S30b,
000831.SZ,NONRE,0.0054,revenue,2025-06-30,2025-08-31,filing,high,S30b,
000831.SZ,SEP,0.788,profit,2025-06-30,2025-08-31,estimate,high,S84,"Oxides at a margin of 16.59 %, metals and alloys at 6.90 %, of 13.37 % in all; the rest is other business. Known since the last day for such reports, which is assumed."
000831.SZ,METAL,0.186,profit,2025-06-30,2025-08-31,estimate,high,S84,
000831.SZ,NONRE,0.026,profit,2025-06-30,2025-08-31,estimate,high,S84,
600392.SH,MINE,0.15,revenue,2024-12-31,2025-04-30,assumption,low,S30c,"Rare earths are 91.2 % of revenue and mineral sands 8.8 %; the split inside rare earths is ours. Known since the last day for such reports, which is assumed."
600392.SH,SEP,0.35,revenue,2024-12-31,2025-04-30,assumption,low,S30c,
600392.SH,METAL,0.40,revenue,2024-12-31,2025-04-30,assumption,low,S30c,
600392.SH,NONRE,0.10,revenue,2024-12-31,2025-04-30,assumption,low,S30c,
600259.SH,MINE,0.20,revenue,2024-12-31,2025-04-30,assumption,low,S34e,"It holds six mining licences in Guangdong; no split of revenue was found. Known since the last day for such reports, which is assumed."
600259.SH,SEP,0.40,revenue,2024-12-31,2025-04-30,assumption,low,S34e,
600259.SH,METAL,0.20,revenue,2024-12-31,2025-04-30,assumption,low,S34e,
600259.SH,NONRE,0.20,revenue,2024-12-31,2025-04-30,assumption,low,S34e,
600549.SH,MAG,0.121,revenue,2024-12-31,2025-04-30,estimate,high,S27,"Rare earths are 12.10 % of revenue, taken as magnets; tungsten and molybdenum 48.54 %, battery materials 37.51 %. Known since the last day for such reports, which is assumed."
600549.SH,NONRE,0.879,revenue,2024-12-31,2025-04-30,estimate,high,S27,
600549.SH,MAG,0.0689,profit,2024-12-31,2025-04-30,estimate,medium,S27,"Rare earths are 6.89 % of gross profit, taken as magnets; tungsten and molybdenum 70.98 %. Known since the last day for such reports, which is assumed."
600549.SH,NONRE,0.9311,profit,2024-12-31,2025-04-30,estimate,medium,S27,
600549.SH,MAG,0.11,revenue,2025-06-30,2025-08-31,estimate,high,S27,"Rare earths are 12 to 14 % of revenue, mostly magnets since separation left the group in 2024; tungsten and molybdenum 46 %, battery materials 39 %. Known since the last day for such reports, which is assumed."
600549.SH,METAL,0.02,revenue,2025-06-30,2025-08-31,estimate,high,S27,
600549.SH,NONRE,0.87,revenue,2025-06-30,2025-08-31,estimate,high,S27,
600549.SH,MAG,0.087,profit,2025-06-30,2025-08-31,estimate,medium,S27,"Rare earths are 8.7 % of gross profit, taken as magnets; tungsten and molybdenum 68.9 %. Known since the last day for such reports, which is assumed."
600549.SH,NONRE,0.913,profit,2025-06-30,2025-08-31,estimate,medium,S27,
300748.SZ,MAG,0.8732,revenue,2024-12-31,2025-04-30,filing,high,S86,"NdFeB magnets; the rest counts as no rare earth. Known since the last day for such reports, which is assumed."
300748.SZ,NONRE,0.1268,revenue,2024-12-31,2025-04-30,filing,high,S86,
300748.SZ,MAG,0.869,profit,2024-12-31,2025-04-30,filing,high,S86,"Magnets at a margin of 11.08 %, the rest at 11.47 %. Known since the last day for such reports, which is assumed."
300748.SZ,NONRE,0.131,profit,2024-12-31,2025-04-30,filing,high,S86,
300748.SZ,MAG,0.90,revenue,2025-06-30,2025-08-31,estimate,medium,S33b,"NdFeB magnets are nearly 90 % of revenue; the rest counts as no rare earth. Known since the last day for such reports, which is assumed."
300748.SZ,NONRE,0.10,revenue,2025-06-30,2025-08-31,estimate,medium,S33b,
300224.SZ,MAG,0.9918,revenue,2024-12-31,2025-04-30,filing,high,S29,"Known since the last day for such reports, which is assumed."
300224.SZ,NONRE,0.0082,revenue,2024-12-31,2025-04-30,filing,high,S29,
300224.SZ,MAG,0.9986,revenue,2025-06-30,2025-08-31,filing,high,S29,"Known since the last day for such reports, which is assumed."
300224.SZ,NONRE,0.0014,revenue,2025-06-30,2025-08-31,filing,high,S29,
300224.SZ,MAG,0.9966,profit,2025-06-30,2025-08-31,filing,high,S29,"Known since the last day for such reports, which is assumed."
300224.SZ,NONRE,0.0034,profit,2025-06-30,2025-08-31,filing,high,S29,
300066.SZ,RECY,0.35,revenue,2024-12-31,2025-04-30,estimate,low,S34c,"About 35 % from rare earths recycled out of scrap, by one weak page; water meters are the rest. Cut back in the first half of 2025 [S34d]. Known since the last day for such reports, which is assumed."
300066.SZ,NONRE,0.65,revenue,2024-12-31,2025-04-30,estimate,low,S34c,
000970.SZ,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
600366.SH,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
688077.SH,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
603072.SH,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
301141.SZ,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
301622.SZ,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S29c,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
300127.SZ,MAG,0.90,revenue,2024-12-31,2025-04-30,assumption,medium,S34e,"A magnet maker: 0.90 to 1.00, the lower end taken. Known since the last day for such reports, which is assumed."
000969.SZ,MAG,0.20,revenue,2025-12-31,2026-01-29,assumption,low,assumption,Magnets beside many other materials; both days are assumed.
LYC.AX,MINE,0.30,revenue,2025-06-30,2025-08-28,estimate,high,S36b,"Mine, separation and sale of oxides in one house: upstream whole. How it parts between mine and separation is ours."
LYC.AX,SEP,0.70,revenue,2025-06-30,2025-08-28,estimate,high,S36b,
MP.US,SEP,0.60,revenue,2025-09-30,2025-11-06,assumption,medium,S36,"Mine and separation together, metal, magnets; the split is ours. A floor stands under its NdPr price."
MP.US,METAL,0.15,revenue,2025-09-30,2025-11-06,assumption,medium,S36,
MP.US,MAG,0.25,revenue,2025-09-30,2025-11-06,assumption,medium,S36,
ILU.AX,NONRE,0.95,revenue,2025-12-31,2026-01-29,assumption,low,assumption,Mineral sands; rare earths are 0 to 0.05 until its refinery runs. Both days are assumed.
UUUU.US,SEP,0.20,revenue,2025-12-31,2026-01-29,assumption,low,assumption,Uranium beside separation; both days are assumed.
UUUU.US,NONRE,0.80,revenue,2025-12-31,2026-01-29,assumption,low,assumption,
NEO.TO,SEP,0.30,revenue,2025-12-31,2026-01-29,assumption,low,assumption,"Chemicals and oxides, Magnequench powders, and rare metals; both days are assumed."
NEO.TO,MAG,0.45,revenue,2025-12-31,2026-01-29,assumption,low,assumption,
NEO.TO,NONRE,0.25,revenue,2025-12-31,2026-01-29,assumption,low,assumption,
4063.T,NONRE,0.95,revenue,2025-12-31,2026-01-29,assumption,low,assumption,Magnets are less than 0.05; both days are assumed.
6762.T,NONRE,0.97,revenue,2025-12-31,2026-01-29,assumption,low,assumption,Magnets are less than 0.03; both days are assumed.
`;

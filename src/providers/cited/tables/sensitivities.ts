/**
 * How yearly revenue and cost follow a driver: as companies disclose it, as it follows from what they disclose, or as an assumption
 * of ours whose note says what is taken from where (docs/decisions/0013). sold and cost are fractions of revenue, pass_through a
 * fraction, lags quarters. Whoever is not here is "not modelled".
 */
export const sensitivitiesCsv = `issuer,driver,sold,cost,pass_through,price_lag,cost_lag,as_of,known_since,evidence,confidence,source,note
301622.SZ,NdPr,0,0.334,0,0,0,2024-12-31,2026-01-29,filing,medium,S29c,"Disclosed: raw material 10 % dearer takes 3.34 points off the gross margin, so it costs 0.334 of revenue and nothing is passed on. That all of it follows NdPr is assumed, as are both days."
300748.SZ,NdPr,0,0.5635,1,1,2,2025-09-30,2026-01-22,assumption,low,S33,"Rare earths are 62 to 78 % of cost: 70 % of it, which is ours, at the gross margin of nine months [S83]. Prices follow the raw material after one or two quarters [S32c]."
300224.SZ,NdPr,0,0.596,1,1,2,2024-12-31,2026-01-22,assumption,low,S33,"Taken over from JL MAG: rare earths 70 % of the cost of magnets, which are 0.851 of revenue [S29], and the same lags. Its profit of the first half of 2025 fell while prices rose, so its lag may be longer."
600549.SH,NdPr,0,0.076,1,1,2,2024-12-31,2026-01-22,assumption,low,S33,"Taken over from JL MAG: rare earths 70 % of the cost of its rare-earth business, which is 0.109 of revenue [S27] and taken as magnets, and the same lags. Tungsten is not modelled."
600010.SH,REConc,0.165,0,0,0,0,2025-12-31,2026-01-12,estimate,medium,S19c,"Sells all its concentrate to 600111 at a price that is set each quarter."
600111.SH,REConc,0,0.254,0,0,2,2025-12-31,2026-01-12,assumption,low,S19c,"Buys concentrate for over 10.6 bn CNY a year, of a revenue of 41.7 bn [S87]. Inventories of 151 to 187 days are two quarters [S28]; that the cost follows as late is ours."
600111.SH,NdPr,0.434,0,0,0,0,2024-12-31,2025-04-30,assumption,low,S81,"Salts, oxides and metals are 48.2 % of revenue; that 0.9 of them follow NdPr, as in the value of Bayan Obo's distribution at the prices of 2026-01-28, is ours. Its magnets and its trade are taken to pass prices on. Known since the last day for such reports, which is assumed."
600111.SH,DyTb,0.019,0,0,0,0,2024-12-31,2025-04-30,assumption,low,S81,"As for NdPr, with 0.04 of the value."
600111.SH,LaCe,0.029,0,0,0,0,2024-12-31,2025-04-30,assumption,low,S81,"As for NdPr, with 0.06 of the value."
LYC.AX,NdPr,0.92,0,0,0,0,2025-06-30,2025-08-28,assumption,medium,S36b,"6,558 t of NdPr at 51 USD/kg [S36c] are 334 M USD of a revenue of 556.5 M AUD; the rate of 0.65 USD is ours."
MP.US,NdPr,0.60,0,0,0,0,2025-09-30,2025-11-06,assumption,low,S36,The upstream part of its revenue; see its floor.
`;

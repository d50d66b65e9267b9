/**
 * How yearly revenue and cost follow a driver, as far as companies disclose it or it follows from what they disclose. sold and
 * cost are fractions of revenue, pass_through a fraction, lags quarters. Whoever is not here is "not modelled".
 */
export const sensitivitiesCsv = `issuer,driver,sold,cost,pass_through,price_lag,cost_lag,as_of,known_since,evidence,confidence,source,note
301622.SZ,NdPr,0,0.334,0,0,0,2024-12-31,2026-01-29,filing,medium,S29c,"Disclosed: raw material 10 % dearer takes 3.34 points off the gross margin, so it costs 0.334 of revenue and nothing is passed on. That all of it follows NdPr is assumed, as are both days."
300748.SZ,NdPr,0,0.5635,1,1,2,2024-12-31,2026-01-22,assumption,low,S33,"Rare earths are 62 to 78 % of cost: 70 % of it at a gross margin of 19.5 %, both ours. Prices follow the raw material after one or two quarters [S32c]."
600010.SH,REConc,0.165,0,0,0,0,2025-12-31,2026-01-12,estimate,medium,S19c,"Sells all its concentrate to 600111 at a price that is set each quarter."
600111.SH,REConc,0,0.26,0,0,2,2025-12-31,2026-01-12,assumption,low,S19c,"Buys concentrate for over 10.6 bn CNY a year; a revenue of about 40 bn is ours. Inventories of 151 to 187 days are two quarters [S28]."
LYC.AX,NdPr,0.92,0,0,0,0,2025-06-30,2025-08-28,assumption,medium,S36b,"6,558 t of NdPr at 51 USD/kg [S36c] are 334 M USD of a revenue of 556.5 M AUD; the rate of 0.65 USD is ours."
MP.US,NdPr,0.60,0,0,0,0,2025-09-30,2025-11-06,assumption,low,S36,The upstream part of its revenue; see its floor.
`;

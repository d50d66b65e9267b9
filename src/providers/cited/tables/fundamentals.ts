/** Yearly figures in whole units of money; empty where no source gives them. */
export const fundamentalsCsv = `issuer,currency,revenue,gross_margin,net_income,as_of,known_since,evidence,confidence,source,note
600111.SH,CNY,,0.102,1004300000,2024-12-31,2025-04-30,filing,medium,S28,"The net income is what the guidance of 2025 implies [S74]."
600010.SH,CNY,64100000000,,,2025-12-31,2026-01-12,estimate,medium,S19b,"48.08 bn in nine months, made a year."
300748.SZ,CNY,,0.195,291000000,2024-12-31,2025-04-30,assumption,low,S32,The net income is as reported; the gross margin is a round figure of ours.
300224.SZ,CNY,,0.142,92340200,2024-12-31,2025-04-30,filing,high,S29,Net income by [S29b].
LYC.AX,AUD,556500000,,,2025-06-30,2025-08-28,filing,high,S36b,
`;

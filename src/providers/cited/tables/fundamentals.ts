/**
 * Yearly figures in whole units of money; empty where no source gives them. Nine months or a half made a year count as estimates.
 * Mainland reports count as known since the last day on which they are due: 30 April, 31 August, 31 October.
 */
export const fundamentalsCsv = `issuer,currency,revenue,gross_margin,net_income,as_of,known_since,evidence,confidence,source,note
600111.SH,CNY,32966000000,0.1025,1004300000,2024-12-31,2025-04-30,filing,high,S81,"The gross margin is by [S28], the net income as the guidance of 2025 implies it [S74]; 1,004 M was reported."
600111.SH,CNY,40400000000,0.1157,2055000000,2025-09-30,2025-10-31,estimate,medium,S28,"Nine months made a year: a revenue 40.5 % above the 21.56 bn of the year before [S82], a net income of 1,541 M."
600010.SH,CNY,64100000000,0.0999,,2025-12-31,2026-01-12,estimate,medium,S19b,"48.08 bn in nine months, made a year; the gross margin is that of the nine months [S28]."
000831.SZ,CNY,3750000000,0.1337,324000000,2025-06-30,2025-08-31,estimate,medium,S84,"The first half made a year: 1,875 M of revenue, 162 M of net income."
600549.SH,CNY,35196000000,0.1803,1728000000,2024-12-31,2025-04-30,filing,high,S27,"Gross profit by product added up; revenue and net income by [S85]."
300748.SZ,CNY,6763000000,0.1113,291000000,2024-12-31,2025-04-30,filing,high,S86,
300748.SZ,CNY,7164000000,0.1949,687000000,2025-09-30,2025-10-22,estimate,medium,S83,"Nine months made a year: 5,373 M of revenue, 515 M of net income."
300224.SZ,CNY,5539000000,0.1354,92340200,2024-12-31,2025-04-30,filing,high,S29,"Magnets earned 779 M, motor drives lost 29 M. Net income by [S29b]."
301622.SZ,CNY,1185000000,0.281,177000000,2024-12-31,2025-04-30,filing,high,S29c,"The gross margin is by [S28]."
LYC.AX,AUD,556500000,,,2025-06-30,2025-08-28,filing,high,S36b,
`;

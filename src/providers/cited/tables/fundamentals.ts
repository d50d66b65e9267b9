/**
 * Yearly figures in whole units of money; empty where no source gives them. retained is net income over profit before taxes.
 * A part of a year made a year counts as an estimate. Mainland reports count as known since the last day on which they are due:
 * 30 April, 31 August, 31 October.
 */
export const fundamentalsCsv = `issuer,currency,revenue,gross_margin,net_income,retained,shares,as_of,known_since,evidence,confidence,source,note
600111.SH,CNY,32966000000,0.1025,1004300000,0.547,3615000000,2024-12-31,2025-04-30,filing,high,S81,"The gross margin is by [S28], the net income as the guidance of 2025 implies it [S74], 1,004 M of 1,837 M before taxes; shares by [S87]."
600111.SH,CNY,41698000000,0.1157,2140000000,0.626,3615000000,2025-09-30,2025-10-31,filing,medium,S87,"Twelve months; the gross margin is that of nine [S28]."
600010.SH,CNY,64100000000,0.0999,,,45270000000,2025-12-31,2026-01-12,estimate,medium,S19b,"48.08 bn in nine months, made a year; the gross margin is that of the nine months [S28], shares by [S87]."
000831.SZ,CNY,3750000000,0.1337,324000000,,,2025-06-30,2025-08-31,estimate,medium,S84,"The first half made a year: 1,875 M of revenue, 162 M of net income."
600549.SH,CNY,35196000000,0.1803,1728000000,0.533,1588000000,2024-12-31,2025-04-30,filing,high,S27,"Gross profit by product added up; revenue and net income by [S85], profit before taxes and shares by [S87]."
300748.SZ,CNY,6763000000,0.1113,291000000,0.924,1337000000,2024-12-31,2025-04-30,filing,high,S86,"Profit before taxes and shares by [S87]."
300748.SZ,CNY,7122000000,0.1949,610000000,0.913,1370000000,2025-09-30,2025-10-31,filing,medium,S87,"Twelve months; the gross margin is that of nine [S83]."
300224.SZ,CNY,5539000000,0.1354,92340200,0.515,833800000,2024-12-31,2025-04-30,filing,high,S29,"Magnets earned 779 M, motor drives lost 29 M. Net income by [S29b], profit before taxes and shares by [S87]."
300224.SZ,CNY,6703000000,0.1206,131000000,0.658,925310000,2025-09-30,2025-10-31,filing,medium,S87,"Twelve months; the gross margin is that of the first half [S29], shares are those after bonds were converted."
301622.SZ,CNY,1185000000,0.281,177000000,,,2024-12-31,2025-04-30,filing,high,S29c,"The gross margin is by [S28]."
LYC.AX,AUD,556500000,0.2333,7990000,0.82,935000000,2025-06-30,2025-08-28,filing,high,S36b,"Gross profit, profit before taxes and shares by [S87]."
MP.US,USD,203855000,0.0553,,,163000000,2024-12-31,2025-02-28,filing,medium,S88,"A net loss. Shares of the annual report of 28 February 2025."
MP.US,USD,275457000,0.3001,,,172000000,2025-12-31,2026-02-28,filing,medium,S88,"A net loss of 85.9 M or 0.50 a share, which gives the shares. Payments under the price floor stand outside of revenue. The day is assumed."
`;

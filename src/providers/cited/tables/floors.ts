/** Floors under realised prices. */
export const floorsCsv = `issuer,driver,level,currency,mass,vat,contained,upside_share,reference,from,to,verified,as_of,known_since,evidence,confidence,source,note
MP.US,NdPr,110,USD,kg,included,,0,PrNdOxide,2025-10-01,,no,2025-07-09,2025-07-09,filing,medium,S79,"Price protection by the US government [S36], against a Chinese ex-works index of NdPr [S82]. That it is of PrNd oxide and counts with VAT, as the press compares it, is not verified. A share of what lies above goes to the government only once a second magnet plant runs."
`;

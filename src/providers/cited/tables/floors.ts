/** Floors under realised prices. */
export const floorsCsv = `issuer,driver,level,currency,mass,contained,upside_share,reference,from,to,verified,as_of,known_since,evidence,confidence,source,note
MP.US,NdPr,110,USD,kg,,0,PrNdOxide,2025-10-01,,no,2025-07-09,2025-07-09,filing,medium,S79,"Price protection by the US government [S36]. What exactly the 110 USD/kg of NdPr are measured against is not verified; PrNd oxide is assumed. A share of what lies above goes to the government only once a second magnet plant runs."
`;

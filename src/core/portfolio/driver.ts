/** Groups of materials whose prices move companies, each shocked as one. */
export const driverGroups = ["NdPr", "DyTb", "Y", "LaCe", "W", "REConc"] as const;

/** One of the groups: light magnet metals, heavy ones, yttrium, lanthanum and cerium, tungsten, rare-earth concentrate. */
export type Driver = (typeof driverGroups)[number];

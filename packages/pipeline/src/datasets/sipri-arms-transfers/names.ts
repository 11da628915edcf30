/** SIPRI's names of states, with the alpha-3 code that each stands for. The table's other names wait for their first use. */
export const sipriNames: ReadonlyMap<string, string> = new Map([
  ["Belarus", "BLR"],
  ["China", "CHN"],
  ["France", "FRA"],
  ["Germany", "DEU"],
  ["India", "IND"],
  ["Iran", "IRN"],
  ["Japan", "JPN"],
  ["Kazakhstan", "KAZ"],
  ["North Korea", "PRK"],
  ["Pakistan", "PAK"],
  ["Russia", "RUS"],
  ["South Korea", "KOR"],
  ["Soviet Union", "SUN"],
  ["Ukraine", "UKR"],
  ["United Kingdom", "GBR"],
  ["United States", "USA"],
]);

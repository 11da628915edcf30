/**
 * Correlates of War codes of seats that have no present alpha-2 code, or none at all, by the data set's own name. Two of them are the
 * earlier codes of states that live on.
 */
export const formerSeats: ReadonlyMap<string, string> = new Map([
  ["Czechoslovakia", "315"],
  ["Federal Republic of Germany", "260"],
  ["German Democratic Republic", "265"],
  ["Yemen Arab Republic", "678"],
  ["Yemen People's Republic", "680"],
  ["Yugoslavia", "345"],
  ["Zanzibar", "511"],
]);

/** Highest level of hostility, as both lists of disputes code it. */
export const levels = {
  1: "no militarised step",
  2: "threat of force",
  3: "display of force",
  4: "use of force",
  5: "war",
} as const;
export type Level = keyof typeof levels;

/** Highest action of a state in a dispute, by its number in the codebook. */
export const actions: readonly string[] = [
  "no militarised action",
  "threat to use force",
  "threat to blockade",
  "threat to occupy territory",
  "threat to declare war",
  "threat to use nuclear, biological or chemical weapons",
  "threat to join a war",
  "show of force",
  "alert",
  "nuclear alert",
  "mobilisation",
  "fortified border",
  "border violation",
  "blockade",
  "occupation of territory",
  "seizure",
  "attack",
  "clash",
  "declaration of war",
  "use of nuclear, biological or chemical weapons",
  "beginning of a war between states",
  "joining of a war between states",
];

/** Deaths among a state's forces, in the codebook's steps. */
export const deaths: readonly string[] = [
  "no deaths",
  "1–25 deaths",
  "26–100 deaths",
  "101–250 deaths",
  "251–500 deaths",
  "501–999 deaths",
  "more than 999 deaths",
];

export const outcomes: readonly string[] = [
  "",
  "victory of side A",
  "victory of side B",
  "side A yields",
  "side B yields",
  "stalemate",
  "compromise",
  "what was seized is released",
  "unclear",
  "joins a war that goes on",
];

export const settlements: readonly string[] = ["", "negotiated", "imposed", "none", "unclear"];

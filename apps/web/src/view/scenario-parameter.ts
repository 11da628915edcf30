/** Under this name a scenario stands in an address. On its own, so that a page that only looks for it loads nothing else. */
export const SCENARIO = "scenario";

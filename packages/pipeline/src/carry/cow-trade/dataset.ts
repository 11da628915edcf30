/** Correlates of War Trade 4.0, as sources.yaml names it. */
export const COW_TRADE = "cow-trade-4.0";

/** Correlates of War Trade 4.0, as sources.yaml names it. */
export const COW_TRADE = "cow-trade-4.0";
/** The same publisher's totals of states, which a carried series is only held against. */
export const COW_TRADE_NATIONAL = "cow-trade-4.0-national";

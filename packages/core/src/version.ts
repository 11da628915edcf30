/** Version of the formulas. Raised with every change that can move a published figure, so that releases tell them apart. */
export const formulaVersion = "2";

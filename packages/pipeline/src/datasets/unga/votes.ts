/** How the General Assembly's votes are numbered in all its data sets; 9, not a member, is left out. */
export const votes = { yes: 1, abstain: 2, no: 3, absent: 8 } as const;

export const NO_MEMBER = "votes of those that were not members of the UN (9)";
/** Belarus and Ukraine before 1991, India before 1947 and others voted as members of the UN before they were states of the system. */
export const NO_STATE = "votes of members of the UN that were not states of the system then";

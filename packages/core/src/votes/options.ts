/** What counts as a vote in the General Assembly, and as which. */
export type VoteOptions = {
  /** An abstention stands in the middle, between yes and no (Häge 2011), or is left out as if it were no vote. */
  readonly abstain: "middle" | "left-out";
  /** An absence is no vote and left out (Häge 2011), or stands in the middle as an abstention. */
  readonly absent: "left-out" | "middle";
};

/** As the source has it. */
export const defaultVotes: VoteOptions = { abstain: "middle", absent: "left-out" };

export const isDefault = ({ abstain, absent }: VoteOptions): boolean =>
  abstain === defaultVotes.abstain && absent === defaultVotes.absent;

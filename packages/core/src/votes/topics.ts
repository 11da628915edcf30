/** The topics under which roll calls of the General Assembly are coded, each a digit of a binary number. */
export const voteTopics = {
  "middle-east": { bit: 1, words: "the Palestinian conflict" },
  nuclear: { bit: 2, words: "nuclear weapons and nuclear material" },
  disarmament: { bit: 4, words: "arms control and disarmament" },
  "human-rights": { bit: 8, words: "human rights" },
  colonialism: { bit: 16, words: "colonialism" },
  development: { bit: 32, words: "economic development" },
} as const;

export type VoteTopic = keyof typeof voteTopics;

export const isVoteTopic = (text: string): text is VoteTopic => Object.hasOwn(voteTopics, text);

/** Whether a roll call whose topics add up to `topics` is on one of them. It may be on several, and on none. */
export const isOn = (topics: number, topic: VoteTopic): boolean => (topics & voteTopics[topic].bit) !== 0;

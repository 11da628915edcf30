/** Who held a permanent seat on a day, by its Correlates of War code. */
const RESTORED = "1971-10-25";
const TAIPEI = "1949-12-08";

export const members = ["China", "France", "Russia", "USSR", "UK", "USA"] as const;
export type Member = (typeof members)[number];

const codes: Record<Exclude<Member, "China">, string> = {
  France: "220",
  Russia: "365",
  USSR: "365",
  UK: "200",
  USA: "2",
};

/**
 * The code under which the member stood on a day. China's seat was the Republic's until the General Assembly gave it to the
 * People's Republic on 25 October 1971; the state system numbers the Republic 713 once it is in Taipei.
 */
export function codeOnDay(member: Member, day: string): string {
  if (member !== "China") return codes[member];
  return day >= TAIPEI && day < RESTORED ? "713" : "710";
}

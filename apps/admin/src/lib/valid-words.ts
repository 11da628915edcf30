import { type Bound, validTime } from "@entente/core/units/valid-time";

const months = "January February March April May June July August September October November December".split(" ");

function dayInWords(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

const ends = { open: "with no end", unknown: "with an end that is not recorded" };
const starts = { open: "with no beginning", unknown: "with a beginning that is not recorded" };

const side = (bound: Bound, word: string, otherwise: typeof ends): string =>
  bound === "open" || bound === "unknown" ? otherwise[bound] : `${word} ${dayInWords(bound)}`;

/** What a valid time means to the day, so that whoever types one sees how it is read; null while it can't be. */
export function validInWords(edtf: string): string | null {
  try {
    const { from, until, approximate } = validTime(edtf);
    const about = approximate ? ", approximately" : "";
    if (from === until && from !== "open" && from !== "unknown") return `on ${dayInWords(from)}${about}`;
    return `${side(from, "from", starts)} ${side(until, "to", ends)}${about}`;
  } catch {
    return null;
  }
}

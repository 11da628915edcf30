import { type Bound, type ValidTime, validTime } from "@entente/core/units/valid-time";

const months = "January February March April May June July August September October November December".split(" ");
function dayInWords(day: string, precision: 1 | 2 | 3): string {
  const [year = "", month = "1", date = "1"] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return precision === 1 ? year : precision === 2 ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** A calendar day in words: 19 June 2024. */
export const dateInWords = (day: string): string => dayInWords(day, 3);

/** A valid time in words: "since 11 July 1961", "1960–1991", "2022 to 2024", "about 2022". */
export function timeInWords(edtf: string): string {
  const time = validTime(edtf);
  const [lower = "", upper] = edtf.split("/");
  const side = (bound: Bound, text: string): string =>
    bound === "open" || bound === "unknown" ? bound : dayInWords(bound, precisionOf(text));
  const about = time.approximate ? "about " : "";
  const from = side(time.from, lower);
  if (upper === undefined) return `${about}${from}`;
  const until = side(time.until, upper);
  if (time.until === "open") return `since ${about}${from}`;
  if (time.until === "unknown") return `from ${about}${from}; end not recorded`;
  if (time.from === "open" || time.from === "unknown") return `until ${about}${until}`;
  return from.length === 4 && until.length === 4 ? `${about}${from}–${until}` : `${about}${from} to ${until}`;
}

/** An intersection of valid times in words, by day. */
export function spellInWords({ from, until }: ValidTime): string {
  const text = (bound: Bound): string => (bound === "open" ? ".." : bound === "unknown" ? "" : bound);
  return text(from).length < 3 && text(until).length < 3
    ? "at times not recorded"
    : timeInWords(`${text(from)}/${text(until)}`);
}

function precisionOf(text: string): 1 | 2 | 3 {
  const parts = text.replace(/[~?%]/g, "").split("-").length;
  return parts >= 3 ? 3 : parts === 2 ? 2 : 1;
}

declare module "edtf" {
  type Extended = {
    type: "Date" | "Year" | "Decade" | "Century" | "Season";
    min: number;
    max: number;
    precision: number;
  };
  /** lower/upper: a date; Infinity-like when open ("..") ; null when unknown (empty). */
  type Interval = { type: "Interval"; lower: Extended | number | null; upper: Extended | number | null };
  export default function edtf(text: string): Extended | Interval | { type: "Set" | "List" };
}

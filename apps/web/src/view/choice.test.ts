import { expect, test } from "vitest";
import { pathOfChoice } from "./choice.ts";

const actors = [
  { id: "RUS", name: "Russia" },
  { id: "PRK", name: "North Korea" },
  { id: "SUN", name: "Soviet Union", when: "1922–1991" },
];

test.each([
  ["members=RUS&members=CHN&against=USA&year=2024", "/g/RUS-CHN~USA/2024"],
  ["members=RUS&members=north+korea&members=&year=1990", "/g/RUS-PRK/1990"],
  ["members=soviet+union&members=PRK&year=1960", "/g/SUN-PRK/1960"],
  ["members=Soviet+Union+1922–1991&members=PRK&year=1960", "/g/SUN-PRK/1960"],
  ["members=RUS&members=chn,prk&year=2024", "/g/RUS-CHN-PRK/2024"],
  ["members=RUS&members=CHN&outside=CHN&outside=IND&year=2024", "/g/RUS-CHN~~IND/2024"],
  ["members=RUS&members=RUS&members=PRK&year=2024", "/g/RUS-PRK/2024"],
  ["members=RUS&members=%2F..%2Fx&year=2024", "/g/RUS-%2F..%2FX/2024"],
  ["members=RUS&members=PRK&year=20%2F24", "/g/RUS-PRK/20%2F24"],
  ["group=RUS-CHN~USA&year=2024&since=2014", "/g/RUS-CHN~USA/2024/since/2014"],
  ["group=RUS-CHN&year=2024&since=+0123456789ABCDEF+", "/g/RUS-CHN/2024/since/0123456789abcdef"],
  ["group=..%2F&year=2024&since=%2F%2Fx", "/g/..%2F/2024/since/%2f%2fx"],
  ["attacked=PRK&attacker=RUS&when=2024", "/bound/PRK-RUS/2024"],
  ["attacked=north+korea&attacker=&when=1914-07-28", "/bound/PRK-/1914-07-28"],
  ["attacked=PRK&attacker=RUS&when=..%2F..%2Fx", "/bound/PRK-RUS/..%2F..%2Fx"],
])("the form %s leads to %s", (form, path) => expect(pathOfChoice(new URLSearchParams(form), actors)).toBe(path));

import type { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { type Catalogue, problemAt } from "./route.ts";

const actors = new Map<string, Actor>(
  ["RUS", "CHN", "PRK"].map((id) => [id, { kind: "state", id, name: id, valid: "1816/..", codes: [] }]),
);
actors.set("WLD", { kind: "aggregate", id: "WLD", name: "World", valid: "1816/..", codes: [] });

const catalogue: Catalogue = {
  actor: (id) => actors.get(id),
  hasFact: (id) => id === "treaty-rus-prk-2024",
  hasSource: (id) => id === "oppia-2024",
  hasRelease: (id) => id === "0123456789abcdef",
  figureActors: (address) => (address.startsWith("partner-share:") ? address.split(":").slice(1, 3) : null),
};

test.each([
  "/",
  "/g/RUS-CHN-PRK/2024",
  "/g/RUS-CHN~PRK/1950",
  "/g/RUS-CHN-PRK/2024/brief",
  "/g/RUS-CHN-PRK/2024/since/2014",
  "/g/RUS-CHN-PRK/2024/since/0123456789abcdef",
  "/dyad/RUS-CHN/2024",
  "/bound/PRK-CHN/2024",
  "/bound/PRK-CHN/1914-07-28",
  "/actor/RUS",
  "/fact/treaty-rus-prk-2024",
  "/source/oppia-2024",
  "/figure/partner-share:RUS:CHN:2014",
  "/figure/partner-share%3ARUS%3ACHN%3A2014",
  "/method",
  "/data",
  "/judgements",
])("%s is a page", (path) => expect(problemAt(path, catalogue)).toBeNull());

test.each([
  ["/g/RUS-XYZ/2024", { code: "unknown-actor", found: "XYZ" }],
  ["/g/RUS-WLD/2024", { code: "aggregate", found: "WLD" }],
  ["/g/RUS/2024", { code: "too-few", found: "RUS" }],
  ["/g/RUS-CHN/24", { code: "year", found: "24" }],
  ["/g/RUS-CHN", { code: "year", found: "" }],
  ["/g/RUS-CHN/2024/more", { code: "no-page", found: "/g/RUS-CHN/2024/more" }],
  ["/g/RUS-CHN/2024/brief/more", { code: "no-page", found: "/g/RUS-CHN/2024/brief/more" }],
  ["/g/RUS-XYZ/2024/brief", { code: "unknown-actor", found: "XYZ" }],
  ["/g/RUS-CHN/24/brief", { code: "year", found: "24" }],
  ["/dyad/RUS-CHN/2024/brief", { code: "no-page", found: "/dyad/RUS-CHN/2024/brief" }],
  ["/dyad/RUS-CHN-PRK/2024", { code: "malformed-dyad", found: "RUS-CHN-PRK" }],
  ["/actor/rus", { code: "unknown-actor", found: "rus" }],
  ["/actor", { code: "no-page", found: "/actor" }],
  ["/fact/none", { code: "unknown-fact", found: "none" }],
  ["/source/none", { code: "unknown-source", found: "none" }],
  ["/figure/nonsense", { code: "unknown-figure", found: "nonsense" }],
  ["/figure/partner-share:RUS:XYZ:2014", { code: "unknown-actor", found: "XYZ" }],
  ["/wp-login.php", { code: "no-page", found: "/wp-login.php" }],
  ["/g/%E0%A4%A/2024", { code: "unknown-actor", found: "%E0%A4%A" }],
])("%s is refused", (path, problem) => expect(problemAt(path, catalogue)).toEqual(problem));

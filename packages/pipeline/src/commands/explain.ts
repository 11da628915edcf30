import { defaultSettings } from "@entente/core/cohesion/settings";
import { releaseActors } from "@entente/db/release/read";
import { ActorCodes, type CodeScheme } from "../query/codes.ts";
import { explainColumns, explainRows } from "../query/explain.ts";
import { settingsOf } from "../query/options.ts";
import type { Format } from "../query/print.ts";
import { printCells } from "../query/print-cells.ts";
import { yearOf } from "../query/year.ts";
import { Refusal } from "../refusal.ts";
import { releaseAsked } from "./release-asked.ts";

export type ExplainFlags = {
  readonly actors: string;
  readonly from: string;
  readonly to?: string;
  readonly release?: string;
  readonly againstRelease?: string;
  readonly option: readonly string[];
  readonly codes: CodeScheme;
  readonly format: Format;
};

/** Why a group's cohesion is another in a year, or in a release, than in another. */
export async function explain(flags: ExplainFlags): Promise<void> {
  const after = releaseAsked(flags.release);
  const before = flags.againstRelease === undefined ? after : releaseAsked(flags.againstRelease);
  const [from, to] = [yearOf(flags.from), yearOf(flags.to ?? flags.from)];
  const codes = new ActorCodes(releaseActors(after), flags.codes);
  const older = new ActorCodes(releaseActors(before), "iso3");
  const members = [
    ...new Set(
      flags.actors
        .split(",")
        .filter((code) => code.trim() !== "")
        .flatMap((code) => codes.read(code)),
    ),
  ];
  if (members.length < 2)
    throw new Refusal(`found ${members.length} in --actors; expected a group of two or more, such as RUS,CHN,PRK`);
  for (const member of members) older.read(member);
  const settings = settingsOf(flags.option, defaultSettings) ?? defaultSettings;
  const rows = explainRows({ release: before, year: from }, { release: after, year: to }, members, settings, codes);
  await printCells(rows, explainColumns, flags.format, process.stdout);
}

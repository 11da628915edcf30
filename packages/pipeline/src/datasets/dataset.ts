import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesIndicator, SeriesPoint } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";
import type { Assertion } from "./assertions.ts";
import type { Row } from "./row.ts";
import type { States } from "./states.ts";

/** A published data set as its importer knows it. One folder each; all of them in registry.ts. */
export type Dataset = {
  /** The id of its source: what every number and fact made of it cites. */
  readonly id: SourceId;
  /** The publisher's own name of the version. */
  readonly version: string;
  /** Raised whenever the importer makes something else of the same file. */
  readonly importerVersion: number;
  readonly source: Source;
  /** What it becomes, and the rule by which a figure chooses where another data set speaks of the same thing. */
  readonly gives: string;
  readonly rule: string;
  /** The number of rows that the publisher is known to have wrong, from and to; none where not given. */
  readonly rejected?: readonly [number, number];
  /** In the order in which they are read. */
  readonly tables: readonly Table[];
  /** The same tables with a memory of their own: for a data set whose files must be read together. Called once an import. */
  readonly anew?: () => readonly Table[];
  /** What must hold of the whole before a release may rest on it. */
  readonly assertions: readonly Assertion[];
};

/** One kind of file of a data set. */
export type Table = {
  readonly name: string;
  /** The publisher's file name, without .gz or .zip. */
  readonly file: RegExp;
  /** Whether the data set can't be made without it. */
  readonly needed: boolean;
  /** Columns without which the file is not this table, and others that are read where they are there. */
  readonly columns: { readonly needed: readonly string[]; readonly read?: readonly string[] };
  /** Columns that are not read because what they say is derived, constant or no subject of ours; any other column is refused. */
  readonly ignored?: readonly string[] | "any";
  /** Called once a file, before its first row. */
  readonly read: (out: Output, context: Context) => RowReader;
};

export type RowReader = {
  /** Called for each row below the header. A cell that breaks a rule ends the row: it is rejected and named. */
  readonly row: (row: Row) => void;
  /** Called after the last row of the file. */
  readonly end?: () => void;
};

export type Context = {
  /** Who stood under a code in a year. */
  readonly states: States;
  /** The columns of the file, as it has them. */
  readonly header: readonly string[];
};

/** Where a data set's rows go. */
export type Output = {
  /** A bulk number's place: one indicator by one kind of report. */
  series(indicator: SeriesIndicator, reporter: SeriesPoint["reporter"]): SeriesOutput;
  /** A fact that the current row, or the rows so far, make. The engine adds nothing to it. */
  fact(record: FactRecord): void;
  actor(actor: Actor): void;
  /** Counts the current row under a rule of the data set by which it holds nothing to store, e.g. "not a member of the UN". */
  leaveOut(rule: string): void;
};

export type SeriesOutput = {
  /** A number of the current row, in the indicator's unit, or the reason why there is none. */
  put(
    year: Year,
    from: ActorId,
    to: ActorId | null,
    value: number | MissingReason,
    more?: { readonly part?: string; readonly flag?: string },
  ): void;
};

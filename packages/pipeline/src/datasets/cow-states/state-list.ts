import { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";
import type { IsoDate } from "@entente/core/units/valid-time";
import { Refusal } from "../../refusal.ts";
import type { Row } from "../row.ts";
import { edtfOf, inside, joined, OPEN, overlap, type Span } from "./days.ts";
import type { Line } from "./lines.ts";

export type ListScheme = "cow" | "gw";
/** What the country lists say of one country, each a part of it. */
export type Country = {
  readonly iso3: string;
  readonly name?: string;
  readonly commonName?: string;
  readonly m49?: string;
  /** "" where the list gives none. */
  readonly cow?: string;
  readonly gw?: string;
};
type Piece = Span & { readonly scheme: ListScheme; readonly number: string };
type Made = { readonly id: ActorId; readonly listName: string; readonly pieces: Piece[] };

const listNames = { cow: "Correlates of War", gw: "Gleditsch–Ward" } as const;

/** Puts the published lists together, row by row, into states. One for each import. */
export class StateList {
  readonly #lines: readonly Line[];
  readonly #lineOf: ReadonlyMap<ActorId, Line>;
  readonly #countries = new Map<string, Country>();
  readonly #made = new Map<ActorId, Made>();
  readonly #holders = new Map<string, { id: ActorId; piece: Piece }[]>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#lineOf = new Map(lines.map((line) => [line.id, line]));
  }

  country(country: Country): void {
    this.#countries.set(country.iso3, { ...this.#countries.get(country.iso3), ...country });
  }

  /** A spell of a number on one of the lists. A row that leads to no state, or only for a part of its time, is rejected. */
  spell(
    row: Row,
    scheme: ListScheme,
    columns: { number: string; abbreviation: string; name: string },
    span: Span,
  ): void {
    const number = row.word(columns.number);
    const claims = this.#claims(scheme, number);
    const pieces =
      claims.length > 0
        ? claims.flatMap(({ id, within }) => {
            const shared = overlap(span, within);
            return shared ? [{ id, ...shared }] : [];
          })
        : [{ id: this.#unclaimed(row, scheme, number, columns.abbreviation), ...span }];
    const [covered, ...more] = joined(pieces);
    if (covered === undefined || more.length > 0 || covered.from !== span.from || covered.to !== span.to) {
      row.fail(
        columns.number,
        `a number of which every day from ${edtfOf(span)} belongs to a state`,
        "lines.ts claims the number for other days only; correct its dates there",
      );
    }
    for (const { id, from, to } of pieces) {
      const made = this.#made.get(id) ?? { id, listName: row.text(columns.name), pieces: [] };
      const piece = { scheme, number, from, to };
      made.pieces.push(piece);
      this.#made.set(id, made);
      const key = `${scheme} ${number}`;
      this.#holders.set(key, [...(this.#holders.get(key) ?? []), { id, piece }]);
    }
  }

  /** Who stood under a number of a list on a day. */
  holderOn(scheme: ListScheme, number: string, day: IsoDate): ActorId | undefined {
    return this.#holders.get(`${scheme} ${number}`)?.find(({ piece }) => inside(piece, day))?.id;
  }

  /** Whether anybody ever stood under the number. */
  knows(scheme: ListScheme, number: string): boolean {
    return this.#holders.has(`${scheme} ${number}`);
  }

  /** Every state of the lists, in the order of its first number. What the ledger calls a state stays its name. */
  actors(known: readonly Actor[]): Actor[] {
    const ledger = new Map(known.map((actor) => [actor.id, actor]));
    return [...this.#made.values()].map((made) => this.#actor(made, ledger.get(made.id)));
  }

  #actor({ id, listName, pieces }: Made, known: Actor | undefined): Actor {
    if (known !== undefined && known.kind !== "state")
      throw new Refusal(`${id} is a state of the published lists; the ledger has it as ${known.kind}`);
    const line = this.#lineOf.get(id);
    const country = this.#countries.get(id);
    const own = pieces.filter(({ scheme }) => scheme === "cow");
    const spells = joined(own.length > 0 ? own : pieces);
    const [first, last] = [spells.at(0), spells.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`${id} has no spell`);
    const { name, shortName } = known ?? namesOf(line, country, listName);
    const note = line?.note ?? known?.note;
    return Actor.parse({
      kind: "state",
      id,
      name,
      ...(shortName === undefined ? {} : { shortName }),
      valid: edtfOf({ from: first.from, to: last.to }),
      ...(spells.length > 1 ? { spells: spells.map(edtfOf) } : {}),
      ...(line?.succeeds === undefined ? {} : { succeeds: line.succeeds }),
      codes: [
        ...(country ? [{ scheme: "iso3", value: country.iso3 }] : []),
        ...(line?.codes ?? []).filter(({ scheme }) => scheme === "iso3"),
        ...this.#cowCodes(own, spells),
        ...codesOf(pieces.filter(({ scheme }) => scheme === "gw")),
        ...(country?.m49 ? [{ scheme: "m49", value: country.m49 }] : []),
        ...(line?.codes ?? []).filter(({ scheme }) => scheme === "m49"),
      ],
      ...(note === undefined ? {} : { note }),
    });
  }

  /** A number that is the state's alone, and in all its time, needs no time of its own. */
  #cowCodes(own: readonly Piece[], spells: readonly Span[]) {
    const numbers = new Set(own.map(({ number }) => number));
    const [number = ""] = numbers;
    const holders = new Set(this.#holders.get(`cow ${number}`)?.map(({ id }) => id));
    return numbers.size === 1 && holders.size === 1 && spells.length > 0
      ? [{ scheme: "cow", value: number }]
      : codesOf(own);
  }

  #claims(scheme: ListScheme, number: string) {
    return this.#lines.flatMap(({ id, [scheme]: claims = [] }) =>
      claims
        .filter((claim) => claim.number === number)
        .map(({ within }) => ({ id, within: within === undefined ? always : spanOfEdtf(within) })),
    );
  }

  /** Whose number it is by the country list, by the other list, or by its abbreviation, in this order. */
  #unclaimed(row: Row, scheme: ListScheme, number: string, abbreviation: string): ActorId {
    if (scheme === "gw") {
      const [first] = this.#holders.get(`cow ${number}`) ?? [];
      if (first) return first.id;
    }
    const countries = [...this.#countries.values()];
    const country = countries.find((one) => one[scheme] === number);
    if (country) return country.iso3;
    const id = row.word(abbreviation);
    if (countries.some(({ iso3 }) => iso3 === id) || this.#lineOf.has(id) || this.#made.has(id)) {
      const before = this.#made.get(id)?.pieces.every((piece) => piece.scheme === scheme && piece.number === number);
      if (before) return id;
      row.fail(
        abbreviation,
        `an abbreviation that is no other state's id, for the ${listNames[scheme]} number ${number}`,
        "the country list does not know the number and the abbreviation is taken: give the state a line in lines.ts",
      );
    }
    return id;
  }
}

/** The name of our own table, else the country's, else the list's. A common name is worth telling where it is shorter. */
function namesOf(line: Line | undefined, country: Country | undefined, listName: string) {
  if (line?.name !== undefined) return { name: line.name, shortName: line.shortName };
  const common = country?.commonName;
  const name = country?.name ?? common ?? listName;
  return { name, shortName: common !== undefined && common.length < name.length ? common : undefined };
}

const always: Span = { from: "0000-01-01", to: OPEN };

function spanOfEdtf(text: string): Span {
  const [from = "", to = ".."] = text.split("/");
  return { from, to: to === ".." ? OPEN : to };
}

/** One code for each number and spell, in the order of time. */
const codesOf = (pieces: readonly Piece[]) =>
  [...new Set(pieces.map(({ number }) => number))]
    .flatMap((number) => joined(pieces.filter((piece) => piece.number === number)).map((span) => ({ number, ...span })))
    .sort((x, y) => (x.from < y.from ? -1 : 1))
    .map(({ number, ...span }) => ({
      scheme: pieces[0]?.scheme ?? "cow",
      value: number,
      valid: edtfOf(span),
    }));

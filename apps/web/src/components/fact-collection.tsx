import type { Collection } from "#view/collection.ts";
import { FactList } from "./fact-list.tsx";
import { FactShelves } from "./fact-shelves.tsx";

/** Facts as a list where they are few, folded by kind where they are many. */
export function FactCollection({ collection }: { collection: Collection }) {
  return collection.few === null ? <FactShelves shelves={collection.shelves} /> : <FactList facts={collection.few} />;
}

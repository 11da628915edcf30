import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { flows } from "./flows.ts";

/** Total exports of goods, 2021–2025, an extract. */
export const oecdBtige: Dataset = {
  id: "oecd-btige",
  version: "2026-05 extract",
  importerVersion: 1,
  source: {
    id: "oecd-btige",
    type: "dataset",
    title: "Bilateral Trade in Goods by Industry and End-use (BTIGE): total exports",
    author: [{ literal: "Organisation for Economic Co-operation and Development" }],
    publisher: "OECD",
    sourceKind: "official-statistics",
    reliability: "b",
    licence: "Publisher’s terms not seen. No table is carried; single figures are cited.",
    redistributable: false,
    note: "An extract as another project had downloaded it: all exporters to nine importers 2021–2023, five exporters 2025, and for the rest the ten largest partners of 49 countries. What is not there is not zero.",
  },
  gives:
    "Exports of goods from 2021 as the exporter reports them, and to the world; not complete, so no shares over partners.",
  rule: "Speaks for 2021 and later where no fuller data set does. Russia’s figures of 2022 and 2023 are the OECD’s estimate with old partner shares and are marked so: figures rest on the partner’s report instead.",
  tables: [flows],
  assertions: [
    pointsBetween("trade.flow", 7_500, 8_000),
    yearsAre("trade.flow", 2021, 2025),
    actorsBetween("trade.flow", 2021, 150, 200),
    knownPoint(
      "trade.flow",
      { from: "CHN", to: "RUS", year: 2023 },
      110_935_409_106,
      "2023,CHN,RUS; China’s customs: 110.9 bn",
    ),
    knownPoint(
      "trade.flow",
      { from: "RUS", to: "CHN", year: 2023 },
      57_248_584_052,
      "2023,RUS,CHN: the OECD’s estimate",
    ),
    knownPoint("trade.flow", { from: "CHN", to: "WLD", year: 2021 }, 3_316_022_133_985, "2021,CHN,W"),
  ],
};

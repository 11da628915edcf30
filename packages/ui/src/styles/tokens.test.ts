import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HUES } from "../actor-hue.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];
const colour = (name: string, theme: Theme): string => {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`tokens.css has no --${name}`);
  return found[theme];
};

const linear = (hex: string): [number, number, number] => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

describe.each(themes)("in the %s theme", (theme) => {
  const actors = Array.from({ length: HUES }, (_, i) => `actor-${i}`);
  const texts = ["ink", "muted", "accent", "problem", "strain", "support", ...actors];
  test.each(texts)("%s can be read on paper and sheet", (name) => {
    for (const ground of ["paper", "sheet"]) {
      expect(contrast(colour(name, theme), colour(ground, theme)), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ["on-accent", "accent"],
    ["on-defence", "rung-defence"],
    ["on-defence", "rung-defence-automatic"],
    ["ink", "before"],
    ["ink", "after"],
  ])("%s can be read on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "hatch"])("%s can be seen on paper", (name) => {
    expect(contrast(colour(name, theme), colour("paper", theme))).toBeGreaterThanOrEqual(3);
  });

  test("the ladder is one ramp that a reader without colours can follow", () => {
    const ramp = ["paper", "rung-consultation", "rung-non-aggression", "rung-defence", "rung-defence-automatic"];
    const steps = ramp.slice(1).map((rung, i) => contrast(colour(rung, theme), colour(ramp[i] ?? rung, theme)));
    const rising = ramp.map((rung) => contrast(colour(rung, theme), colour("paper", theme)));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(Math.min(...steps)).toBeGreaterThan(1.2);
  });

  test("strain and support stay apart for colour-blind readers", () => {
    for (const [kind, matrix] of Object.entries(blindness)) {
      const [a, b] = [colour("strain", theme), colour("support", theme)].map((hex) => seenBy(matrix, hex));
      expect(Math.hypot(...[0, 1, 2].map((i) => (a?.[i] ?? 0) - (b?.[i] ?? 0))), kind).toBeGreaterThan(0.25);
    }
  });
});

/** Machado, Oliveira & Fernandes 2009, IEEE Trans. Vis. Comput. Graph. 15(6), severity 1.0; on linear RGB. */
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const seenBy = (m: readonly number[], hex: string): number[] => {
  const rgb = linear(hex);
  return [0, 1, 2].map((row) => rgb.reduce((sum, c, i) => sum + (m[row * 3 + i] ?? 0) * c, 0));
};

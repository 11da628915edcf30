import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A chart as the server sends it, one element a line, so that a change can be read. */
export const markupOf = (chart: ReactElement): string => `${renderToStaticMarkup(chart).replaceAll("><", ">\n<")}\n`;

/** How often a piece of markup occurs. */
export const occurrences = (markup: string, piece: string): number => markup.split(piece).length - 1;

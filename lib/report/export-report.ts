import type { ShapeLibrary } from "../aws/shape-library";
import type { PipelineDocument } from "../pipeline/document";
import { describeScene } from "../render/describe-scene";
import { drawScene } from "../render/draw-scene";
import { renderSvg } from "../render/render-svg";
import { makeReport } from "./make-report";
import { mermaid } from "./mermaid";
import { printReport } from "./print-html";
import { printMarkdown } from "./print-markdown";

/** What the design does, told to people who will not open it, as one HTML file. */
export function exportHtml(document: PipelineDocument, library: ShapeLibrary): string {
  return printReport(makeReport(document, library), {
    light: renderSvg(document, { theme: "light" }),
    dark: renderSvg(document, { theme: "dark" }),
    words: describeScene(drawScene(document)),
  });
}

/** The same as Markdown, with the pipeline as a Mermaid flow chart. */
export function exportMarkdown(document: PipelineDocument, library: ShapeLibrary): string {
  return printMarkdown(makeReport(document, library), mermaid(document));
}

import { exportDefinition } from "@/lib/export/export-definition";
import { exportDocument } from "@/lib/export/export-document";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { renderSvg } from "@/lib/render/render-svg";

export type ExportFormat = "definition" | "document" | "svg";

export const FORMATS: readonly {
  readonly value: ExportFormat;
  readonly label: string;
  readonly description: string;
}[] = [
  {
    value: "definition",
    label: "Definition",
    description: "The pipeline definition (JSON) that SageMaker takes in CreatePipeline.",
  },
  {
    value: "document",
    label: "Design",
    description: "The whole design with layout and code, to open in another Pipewright or to keep.",
  },
  { value: "svg", label: "Picture", description: "The diagram as SVG, for documents and slides." },
];

interface ExportedFile {
  readonly text: string;
  readonly fileName: string;
  readonly mimeType: string;
}

export function makeExport(format: ExportFormat, document: PipelineDocument): ExportedFile {
  const { name } = document.pipeline;
  const base = name.replace(/[^A-Za-z0-9-]+/g, "-").replace(/^-+|-+$/g, "") || "pipeline";
  switch (format) {
    case "definition":
      return {
        text: exportDefinition(document).text,
        fileName: `${base}.json`,
        mimeType: "application/json",
      };
    case "document":
      return {
        text: exportDocument(document),
        fileName: `${base}.pipewright.json`,
        mimeType: "application/json",
      };
    case "svg":
      return {
        text: renderSvg(document, { theme: "light" }),
        fileName: `${base}.svg`,
        mimeType: "image/svg+xml",
      };
  }
}

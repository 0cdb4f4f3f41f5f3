"use client";

import { Check, Copy, Download } from "lucide-react";
import { useMemo, useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { openDialog, useStudioUi } from "@/components/studio/studio-ui";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextPreview } from "@/components/ui/text-preview";
import { countIssues } from "@/lib/editor/issues-by-step";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { CodeFolders } from "./code-folders";
import { type ExportFormat, FORMATS, makeExport } from "./formats";
import { copyText, downloadText } from "./hand-over";

/** What leaves the product: seen before it goes, with what stands in its way. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const document = useEditor((state) => state.document);
  const [format, setFormat] = useState<ExportFormat>("definition");
  const { text, fileName, mimeType } = useMemo(
    () => makeExport(format, document),
    [format, document],
  );
  const description = FORMATS.find(({ value }) => value === format)?.description;

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="large"
      title="Export"
      description={description}
      footer={
        <>
          <p className="mr-auto font-mono text-12 text-muted">
            {fileName} · {sizeWords(text)}
          </p>
          <CopyButton text={text} />
          <Button
            variant="primary"
            icon={<Download size={15} aria-hidden />}
            onClick={() => downloadText(text, { fileName, mimeType })}
          >
            Download
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <SegmentedControl
          label="Format"
          value={format}
          onChange={setFormat}
          options={FORMATS}
          className="self-start"
        />
        <Standing document={document} onShow={onClose} />
        {format === "definition" && <CodeFolders document={document} />}
        <TextPreview
          label={`Preview of ${fileName}`}
          text={text}
          className="max-h-[max(10rem,calc(76vh-23rem))] rounded-control border border-line bg-surface-sunken p-3"
        />
      </div>
    </Dialog>
  );
}

/** Problems that block, and warnings that travel with the export. */
function Standing({ document, onShow }: { document: PipelineDocument; onShow: () => void }) {
  const { errors, warnings } = countIssues(useEditor((state) => state.issues));
  const show = () => {
    openDialog(undefined);
    useStudioUi.setState({ drawer: "problems" });
    onShow();
  };
  if (document.steps.length === 0) {
    return (
      <Callout tone="info">The design has no steps yet. SageMaker asks for at least one.</Callout>
    );
  }
  if (errors > 0) {
    return (
      <Callout tone="danger" action={<Button onClick={show}>Show problems</Button>}>
        {errors === 1 ? "1 error" : `${errors} errors`}: SageMaker would refuse this definition.
      </Callout>
    );
  }
  if (warnings > 0) {
    return (
      <Callout tone="warning" action={<Button onClick={show}>Show problems</Button>}>
        {warnings === 1 ? "1 warning" : `${warnings} warnings`} to look at. The definition can be
        used as it is.
      </Callout>
    );
  }
  return <Callout tone="success">Every rule we know of holds.</Callout>;
}

function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => setState((await copyText(text)) ? "copied" : "refused");
  const words = { idle: "Copy", copied: "Copied", refused: "Select and copy by hand" }[state];
  return (
    <Button
      icon={state === "copied" ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      onClick={copy}
    >
      {words}
    </Button>
  );
}

function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

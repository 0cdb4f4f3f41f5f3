"use client";

import { X } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { showLens } from "@/components/studio/studio-ui";
import { useShapes } from "@/components/studio/use-validation";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import type { ImportError } from "@/lib/import/import-error";
import { LensEditor } from "./lens-editor";
import { LENS_FORMATS, type LensFormat } from "./lens-formats";
import { LensStatus } from "./lens-status";

const OPTIONS = LENS_FORMATS.map(({ value, label }) => ({ value, label }));

/** The design as text beside the canvas. What is selected in one is marked in the other. */
export function LensPane() {
  const document = useDeferredValue(useEditor((state) => state.document));
  const [format, setFormat] = useState<LensFormat>("definition");
  const [fault, setFault] = useState<ImportError>();
  const entry = LENS_FORMATS.find(({ value }) => value === format) ?? LENS_FORMATS[0];
  const library = useShapes();
  const written = useMemo(
    () => library && entry?.write(document, library),
    [entry, document, library],
  );
  if (!entry || !written) return <Skeleton className="h-full w-full" />;
  const choose = (next: LensFormat) => {
    setFault(undefined);
    setFormat(next);
  };
  return (
    <section aria-label="Code beside the canvas" className="flex h-full flex-col bg-surface">
      <header className="flex h-10 shrink-0 items-center gap-2 border-line border-b px-2">
        <Select
          aria-label="Show as"
          value={format}
          options={OPTIONS}
          onChange={choose}
          className="w-40! shrink-0"
        />
        <LensStatus isEditable={entry.isEditable} fault={fault} />
        <span className="ml-auto">
          <IconButton
            label="Close the code"
            onClick={() => showLens(false)}
            icon={<X size={15} />}
          />
        </span>
      </header>
      <div className="min-h-0 flex-1">
        <LensEditor
          key={format}
          entry={entry}
          written={written}
          document={document}
          fault={fault}
          onFault={setFault}
        />
      </div>
    </section>
  );
}

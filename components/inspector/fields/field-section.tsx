"use client";

import { Section } from "@/components/ui/section";
import type { FieldSection as Fields } from "@/lib/steps/field";
import { useOpen } from "../inspector-ui";
import { useTarget } from "../target";
import { isGroupWidget } from "../widgets/widgets";
import { FieldList, renderFields } from "./field-list";
import { FieldView } from "./field-view";
import { moreKey, sectionKey } from "./section-key";
import { sectionSummary } from "./section-summary";

interface FieldSectionProps {
  readonly kind: string;
  readonly section: Fields;
}

/** A section of a curated form. One with basic fields stands open; one with advanced fields alone is folded. */
export function FieldSection({ kind, section }: FieldSectionProps) {
  const { title, fields } = section;
  const basic = fields.filter(({ level }) => level === "basic");
  const advanced = fields.filter(({ level }) => level === "advanced");
  const [only, ...others] = basic;
  if (basic.length === 0) return <FoldedSection kind={kind} section={section} />;
  if (only && others.length === 0 && advanced.length === 0 && isGroupWidget(only.widget)) {
    return <FieldView field={only} base={[]} heading="section" renderFields={renderFields} />;
  }
  return (
    <Section title={title} collapsible={false} className="pb-1.5">
      <FieldList fields={basic} />
      {advanced.length > 0 && <MoreFields kind={kind} section={{ title, fields: advanced }} />}
    </Section>
  );
}

function FoldedSection({ kind, section: { title, fields } }: FieldSectionProps) {
  const { root } = useTarget();
  const [open, setOpen] = useOpen(sectionKey(kind, title));
  return (
    <Section
      title={title}
      open={open}
      onOpenChange={setOpen}
      summary={sectionSummary(fields, root)}
    >
      <FieldList fields={fields} />
    </Section>
  );
}

function MoreFields({ kind, section: { title, fields } }: FieldSectionProps) {
  const { root } = useTarget();
  const [open, setOpen] = useOpen(moreKey(kind, title));
  const summary = sectionSummary(fields, root);
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex cursor-pointer items-baseline gap-2 self-start rounded-control text-12 text-muted hover:text-text"
      >
        {open ? "Fewer settings" : `More ${title.toLowerCase()} settings`}
        {!open && summary !== "" && <span className="text-11">{summary}</span>}
      </button>
      {open && <FieldList fields={fields} />}
    </>
  );
}

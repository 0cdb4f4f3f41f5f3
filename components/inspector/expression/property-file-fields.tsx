"use client";

import { useEditor } from "@/components/studio/editor-context";
import { Callout } from "@/components/ui/callout";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { fileValues, propertyFileNames } from "@/lib/steps/file-values";
import { useTarget } from "../target";
import type { FileValue } from "./file-value-editor";
import { readableSteps } from "./reference-groups";

interface PropertyFileFieldsProps {
  readonly value: Partial<FileValue>;
  readonly onChange: (value: Partial<FileValue>) => void;
}

/** Step, property file and the place in it; what the step declares is offered. */
export function PropertyFileFields({ value, onChange }: PropertyFileFieldsProps) {
  const document = useEditor((state) => state.document);
  const { stepId } = useTarget();
  const readable = stepId === undefined ? [] : readableSteps(document, stepId);
  const steps = readable.filter((step) => propertyFileNames(step).length > 0);
  const step = steps.find(({ definition }) => definition.Name === value.stepName);
  const files = step ? propertyFileNames(step) : [];
  const known = step && value.propertyFile ? fileValues(step, value.propertyFile) : [];

  if (steps.length === 0) {
    return (
      <Callout tone="info" title="No earlier step writes such a file.">
        Declare a property file on a Processing step that runs before this one, or let an Execute
        code step return a value.
      </Callout>
    );
  }
  const chooseStep = (stepName: string) => {
    const chosen = steps.find(({ definition }) => definition.Name === stepName);
    const [first] = chosen ? propertyFileNames(chosen) : [];
    onChange({ kind: "file-value", stepName, propertyFile: first, path: value.path });
  };
  return (
    <>
      <Field label="Step">
        <Select
          value={step?.definition.Name}
          placeholder="Choose a step"
          options={steps.map(({ definition }) => ({
            value: definition.Name,
            label: definition.Name,
          }))}
          onChange={chooseStep}
        />
      </Field>
      <Field label="Property file" help="A JSON file that the step declares it writes.">
        <Select
          value={value.propertyFile}
          placeholder="Choose a file"
          options={files.map((name) => ({ value: name, label: name }))}
          onChange={(propertyFile) => onChange({ ...value, propertyFile })}
        />
      </Field>
      <Field
        label="Place in the file"
        help="As in metrics.auc.value or folds[0]; it is written out, a parameter cannot stand here."
      >
        <Combobox
          mono
          value={value.path ?? ""}
          placeholder="metrics.auc.value"
          options={known.map(({ path, label }) => ({
            value: path,
            ...(label !== path && { detail: label }),
          }))}
          onChange={(path) => onChange({ ...value, path })}
        />
      </Field>
    </>
  );
}

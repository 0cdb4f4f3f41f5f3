import type { PipelineDocument } from "@/lib/pipeline/document";
import { filePath, type NoteId, triggerId } from "@/lib/pipeline/ids";
import { APPROVAL_STATUSES, type Trigger } from "@/lib/pipeline/trigger";
import type { Dice } from "../random-designs/dice";
import { hostileDesign } from "./hostile-design";
import { hostileText, hostileWord } from "./hostile-text";

/** One of the documents with hostile texts in its steps and in all that stands beside them. */
export function hostileSurroundings(
  documents: readonly PipelineDocument[],
  dice: Dice,
): PipelineDocument {
  const { document } = hostileDesign(documents, dice);
  let serial = 1_000; // apart from the texts of the steps
  const text = () => {
    serial += 1;
    return dice.below(5) === 0 ? hostileWord(dice) : hostileText(dice, serial);
  };
  const some = <Item>(make: () => Item) => Array.from({ length: dice.below(3) }, make);
  const values = () => Object.fromEntries(some(() => [text(), text()]));
  return {
    ...document,
    pipeline: {
      ...document.pipeline,
      name: text(),
      description: text(),
      region: text(),
      ...(dice.below(2) === 0 && { bucket: text(), roleArn: text() }),
      tags: some(() => ({ key: text(), value: text() })),
    },
    parameters: [
      ...document.parameters,
      ...some(() => ({
        Name: text(),
        Type: dice.below(4) === 0 ? text() : "String",
        DefaultValue: text(),
        EnumValues: [text(), text()],
        Description: text(),
      })),
    ],
    steps: document.steps.map((step) => ({
      ...step,
      ...(dice.below(3) === 0 && { note: text() }),
      ...(step.code && { code: { ...step.code, packages: some(text) } }),
    })),
    files: Object.fromEntries(
      document.steps
        .filter(({ code }) => code)
        .flatMap(({ id }) => some(() => [filePath(id, text()), text()])),
    ),
    triggers: some(() => hostileTrigger(dice, { text, values, serial: ++serial })),
    parameterSets: some(() => ({ name: text(), values: { ...values(), [text()]: [text(), 1] } })),
    canvas: {
      ...document.canvas,
      notes: some(() => ({ id: `n${++serial}` as NoteId, at: { x: 0, y: 0 }, text: text() })),
    },
  };
}

interface Making {
  text(): string;
  values(): Readonly<Record<string, string>>;
  readonly serial: number;
}

function hostileTrigger(dice: Dice, { text, values, serial }: Making): Trigger {
  const shared = {
    id: triggerId(`t${serial}`),
    name: text(),
    isEnabled: dice.below(4) > 0,
    values: values(),
  };
  const makers: readonly (() => Trigger)[] = [
    () => ({ ...shared, type: "schedule", expression: text(), timeZone: text() }),
    () => ({ ...shared, type: "data-arrival", bucket: text(), prefix: text() }),
    () => ({
      ...shared,
      type: "drift",
      alarmName: text(),
      endpointName: text(),
      monitoringScheduleName: text(),
      metricName: text(),
      threshold: 0.5,
    }),
    () => ({
      ...shared,
      type: "model-approval",
      modelPackageGroupName: text(),
      status: dice.pick(APPROVAL_STATUSES),
    }),
    () => ({ ...shared, type: "push", branch: text() }),
    () => ({ ...shared, type: "manual" }),
  ];
  return dice.pick(makers)();
}

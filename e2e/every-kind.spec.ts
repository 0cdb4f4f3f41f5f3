import { expect, test } from "@playwright/test";
import { STEP_KINDS } from "../lib/steps/registry";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import { definitionErrors } from "./support/check-definition";
import { sampleAnswer } from "./support/sample-answers";
import { watchPage } from "./support/watch-page";

/** Places on the canvas that lie apart, and so how many kinds share a design. */
const SPOTS = [90, 330].flatMap((y) => [150, 430, 710].map((x) => ({ x, y })));
/** With room to the right, where the further steps of a shortcut go. */
const ROOMY_SPOTS = [90, 330, 570].map((y) => ({ x: 150, y }));

const OFFERED = STEP_KINDS.filter(({ kind }) => kind !== "raw"); // the palette has no step of an unknown type
const [SHORTCUTS, SINGLE] = [
  OFFERED.filter(({ further }) => further !== undefined),
  OFFERED.filter(({ further }) => further === undefined),
];
const DESIGNS = [...placed(SINGLE, SPOTS), ...placed(SHORTCUTS, ROOMY_SPOTS)];

for (const [index, kinds] of DESIGNS.entries()) {
  const titles = kinds.map(({ kind }) => kind.title).join(", ");
  test(`${titles}: dropped, filled in, reloaded and taken by the oracle`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const watched = watchPage(page, baseURL ?? "");
    const library = new LibraryPage(page);
    await library.open();
    const studio = await library.createBlank(`Every-kind-${index + 1}`);
    for (const { kind, spot } of kinds)
      await test.step(kind.title, () => addKind(studio, kind, spot));
    await expect(studio.problemsPill).not.toContainText("error");

    const text = await studio.exportedText();
    const types = typesIn(JSON.parse(text).Steps);
    for (const { kind } of kinds) expect(types).toContain(kind.type);
    await studio.waitUntil("Saved");
    await studio.reload();
    expect(await studio.exportedText()).toBe(text);

    await studio.exportButton.click();
    const file = await studio.exportDialog.download();
    expect(definitionErrors(file)).toEqual([]);
    expect(watched).toEqual({ complaints: [], foreignRequests: [] });
  });
}

type Kind = (typeof STEP_KINDS)[number];
type Spot = (typeof SPOTS)[number];

/** Kinds with their places, as many to a design as there are places. */
function placed(kinds: readonly Kind[], spots: readonly Spot[]) {
  return Array.from({ length: Math.ceil(kinds.length / spots.length) }, (_, index) => {
    const some = kinds.slice(index * spots.length, (index + 1) * spots.length);
    return spots.flatMap((spot, place) => {
      const kind = some[place];
      return kind ? [{ kind, spot }] : [];
    });
  });
}

/** Drags a kind in and gives its steps what their forms require. */
async function addKind(studio: StudioPage, kind: Kind, spot: Spot): Promise<void> {
  const { canvas } = studio;
  const before = await canvas.stepNames();
  await canvas.drop(kind.title, spot, 1 + furtherSteps(kind));
  const added = (await canvas.stepNames()).filter((name) => !before.includes(name));
  for (const name of added) {
    await canvas.select(name);
    await expect(studio.inspector.stepName).toHaveValue(name);
    if (kind.type === "Condition") await decide(studio, { name, follower: before[0] ?? "" });
    else await fillRequired(studio);
  }
}

function furtherSteps({ further, defaultName: name }: Kind): number {
  return further?.({ name, roleArn: "", bucket: "", region: "" }).length ?? 0;
}

async function fillRequired({ inspector }: StudioPage): Promise<void> {
  await inspector.openAllRecords();
  for (const { label, at } of await inspector.emptyRequired()) {
    await at.fill(sampleAnswer(label));
    await at.press("Tab");
  }
  expect((await inspector.emptyRequired()).map(({ label }) => label)).toEqual([]);
}

/** A question that has an answer, and a step for one of the two. */
async function decide(
  { canvas, inspector }: StudioPage,
  { name, follower }: { readonly name: string; readonly follower: string },
): Promise<void> {
  await inspector.refer("Value of condition 1", { to: "PipelineName" });
  await inspector.fill("Compared with, condition 1", "production");
  await canvas.connect(canvas.port(name, "Branch true"), canvas.step(follower));
}

interface ExportedStep {
  readonly Type: string;
  readonly Arguments: { readonly IfSteps?: readonly ExportedStep[] };
}

function typesIn(steps: readonly ExportedStep[]): readonly string[] {
  return steps.flatMap(({ Type, Arguments }) => [Type, ...typesIn(Arguments.IfSteps ?? [])]);
}

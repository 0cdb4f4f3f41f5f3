import { expect, test } from "vitest";
import { STEP_KINDS } from "@/lib/steps/registry";
import { hasIcon } from "./icon-table";

test("every kind of the catalogue names an icon that is bundled", () => {
  const missing = STEP_KINDS.filter(({ icon }) => !hasIcon(icon)).map(({ kind, icon }) => [
    kind,
    icon,
  ]);
  expect(missing).toEqual([]);
});

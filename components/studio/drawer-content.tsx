"use client";

import { ParametersPanel } from "@/components/parameters/parameters-panel";
import { ProblemsPanel } from "@/components/problems/problems-panel";
import { assertNever } from "@/lib/utils/assert-never";
import type { DrawerTab } from "./studio-ui";

export function DrawerContent({ tab }: { tab: DrawerTab }) {
  switch (tab) {
    case "problems":
      return <ProblemsPanel />;
    case "parameters":
      return <ParametersPanel />;
    default:
      return assertNever(tab);
  }
}

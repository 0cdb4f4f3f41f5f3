"use client";

import dynamic from "next/dynamic";
import { ParametersPanel } from "@/components/parameters/parameters-panel";
import { assertNever } from "@/lib/utils/assert-never";
import type { DrawerTab } from "./studio-ui";

const GovernancePanel = dynamic(
  () => import("@/components/governance/governance-panel").then((m) => m.GovernancePanel),
  { ssr: false },
);
const ProblemsPanel = dynamic(
  () => import("@/components/problems/problems-panel").then((m) => m.ProblemsPanel),
  { ssr: false },
);
const TriggersPanel = dynamic(
  () => import("@/components/triggers/triggers-panel").then((m) => m.TriggersPanel),
  { ssr: false },
);

export function DrawerContent({ tab }: { tab: DrawerTab }) {
  switch (tab) {
    case "problems":
      return <ProblemsPanel />;
    case "parameters":
      return <ParametersPanel />;
    case "governance":
      return <GovernancePanel />;
    case "triggers":
      return <TriggersPanel />;
    default:
      return assertNever(tab);
  }
}

"use client";

import dynamic from "next/dynamic";
import { assertNever } from "@/lib/utils/assert-never";
import { DrawerSkeleton } from "./drawer-skeleton";
import type { DrawerTab } from "./studio-ui";

const GovernancePanel = dynamic(
  () => import("@/components/governance/governance-panel").then((m) => m.GovernancePanel),
  { ssr: false, loading: DrawerSkeleton },
);
const ParametersPanel = dynamic(
  () => import("@/components/parameters/parameters-panel").then((m) => m.ParametersPanel),
  { ssr: false, loading: DrawerSkeleton },
);
const ProblemsPanel = dynamic(
  () => import("@/components/problems/problems-panel").then((m) => m.ProblemsPanel),
  { ssr: false, loading: DrawerSkeleton },
);
const TriggersPanel = dynamic(
  () => import("@/components/triggers/triggers-panel").then((m) => m.TriggersPanel),
  { ssr: false, loading: DrawerSkeleton },
);

const UsagesPanel = dynamic(
  () => import("@/components/usages/usages-panel").then((m) => m.UsagesPanel),
  { ssr: false, loading: DrawerSkeleton },
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
    case "usages":
      return <UsagesPanel />;
    default:
      return assertNever(tab);
  }
}

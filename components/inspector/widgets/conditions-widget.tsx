"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";

/** What a condition step asks. The builder is fetched when the first condition is opened. */
export const ConditionsWidget = dynamic(
  () => import("./condition-builder").then((module) => module.ConditionBuilder),
  { ssr: false, loading: () => <Skeleton className="h-28" /> },
);

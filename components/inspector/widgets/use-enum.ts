"use client";

import { useMemo } from "react";
import { useShapes } from "@/components/studio/use-validation";
import { enumValues } from "@/lib/aws/enum-values";
import type { JsonPath } from "@/lib/utils/json";
import { useTarget } from "../target";

/** The values that AWS's API offers for a member; empty where any goes, and until the shapes are loaded. */
export function useEnum(path: JsonPath): readonly string[] {
  const shapes = useShapes();
  const { stepType } = useTarget();
  const [root, ...rest] = path;
  const key = JSON.stringify(rest);
  return useMemo(
    () =>
      shapes && root === "Arguments" ? enumValues(shapes, { stepType, path: JSON.parse(key) }) : [],
    [shapes, root, stepType, key],
  );
}

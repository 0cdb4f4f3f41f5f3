import { z } from "zod";
import type { Governance, Waiver } from "./governance";
import { stepId } from "./ids";

const ruleId = z.string().regex(/^[a-z0-9-]{1,64}$/, "Expected the name of a rule");
const idOfStep = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "Expected 1 to 64 letters, digits, hyphens and underscores")
  .transform(stepId);

const waiver = z.strictObject({
  rule: ruleId,
  stepId: idOfStep.optional(),
  reason: z.string(),
} satisfies Record<keyof Waiver, z.ZodType>);

/** The stored form of the house rules. */
export const governanceSchema = z.strictObject({
  rules: z.array(ruleId),
  waivers: z.array(waiver),
} satisfies Record<keyof Governance, z.ZodType>);

import type { Carries } from "@/lib/steps/contract";
import type { Widget } from "@/lib/steps/field";

/** What fits best into a field, by its widget. */
export const WANTS: Readonly<Partial<Record<Widget, Carries>>> = { "s3-uri": "s3-uri" };

import { pluralOf } from "../fields/plural-of";
import type { GroupProps } from "./widget-props";

/** What a list without entries says; one among other fields says nothing, since its heading is enough. */
export function emptyWords(heading: GroupProps["heading"], noun: string): string | undefined {
  return heading === "section" ? `No ${pluralOf(noun)} yet.` : undefined;
}

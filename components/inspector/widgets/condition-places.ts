import { type Combination, memberAt, rootMemberAt } from "@/lib/steps/condition/predicate";
import type { JsonPath } from "@/lib/utils/json";

/** Where the members of the outermost group stand in the step's JSON; `at` is where the list of conditions stands. */
export function rootPlaces(root: Combination, at: JsonPath): readonly JsonPath[] {
  return root.members.map((_, index) => rootMemberAt(root, at, index));
}

/** As `rootPlaces`, for a group that stands at `at`. */
export function placesIn(group: Combination, at: JsonPath): readonly JsonPath[] {
  return group.members.map((_, index) => memberAt(group, at, index));
}

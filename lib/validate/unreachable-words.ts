/** Who needs what of whom, for what is said about results that lie in a branch. */
export interface BranchNames {
  readonly consumer: string;
  readonly producer: string;
  readonly condition: string;
  readonly when: string;
  readonly verb: string;
}

export function otherBranch({ consumer, producer, condition, verb }: BranchNames): string {
  return `“${consumer}” ${verb} “${producer}”, which lies in the other branch of “${condition}”: only one of them ever runs. Duplicate “${producer}” for this branch, or read another step.`;
}

export function onlyInBranch({ consumer, producer, condition, when, verb }: BranchNames): string {
  return `“${consumer}” ${verb} “${producer}”, which runs only if “${condition}” is ${when}; otherwise “${consumer}” never starts: a step waits for all of its inputs, so branches do not come together again. Move it into the same branch if that is meant.`;
}

export function takenTogether({ consumer, producer, condition, verb }: BranchNames): string {
  return `“${consumer}” ${verb} “${producer}”, which lies in a branch of “${condition}”. Both stand under the same conditions, so both run or neither; that a step may read from the branch of another condition is not documented, though. Try it once before you rely on it.`;
}

import { randomFrom } from "@/lib/utils/random-from";

/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  /** @throws RangeError when there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
}

export function diceFrom(seed: number): Dice {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    chance: (share) => random() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("Nothing to pick from.");
      return item;
    },
  };
}

interface Entry<Owner> {
  readonly atSeconds: number;
  readonly owner: Owner;
  readonly act: () => void;
}

/** What is to come in a run, by time; things at the same time come in the order in which they were written down. */
export class Agenda<Owner> {
  /** Latest first, so that the next one is taken off the end. */
  #entries: Entry<Owner>[] = [];

  add(atSeconds: number, owner: Owner, act: () => void): void {
    this.#entries.splice(this.#placeFor(atSeconds), 0, { atSeconds, owner, act });
  }

  /** When the next things are due; undefined when nothing more is to come. */
  nextSeconds(): number | undefined {
    return this.#entries.at(-1)?.atSeconds;
  }

  /** Takes out and does all that is due at the next time. */
  doNext(): void {
    const now = this.nextSeconds();
    while (this.#entries.length > 0 && this.nextSeconds() === now) this.#entries.pop()?.act();
  }

  /** Nothing of this one comes any more. */
  drop(owner: Owner): void {
    this.#entries = this.#entries.filter((entry) => entry.owner !== owner);
  }

  /** Behind all that is due later, before the others: what was written down earlier is nearer to the end. */
  #placeFor(atSeconds: number): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.atSeconds ?? 0) > atSeconds) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One of the things measured side by side; gives milliseconds for one round. */
export interface Contender {
  readonly name: string;
  round(): number | Promise<number>;
}

export interface Samples {
  readonly name: string;
  readonly values: readonly number[];
}

interface AlternateOptions {
  readonly rounds: number;
  /** Rounds at the start that are run and thrown away. */
  readonly warmUp: number;
}

/**
 * Measures contenders in turn and turns the order around every round, so that whatever else the machine does meets all
 * of them alike.
 */
export async function alternate(
  contenders: readonly Contender[],
  { rounds, warmUp }: AlternateOptions,
): Promise<readonly Samples[]> {
  const samples = contenders.map((contender) => ({ contender, values: [] as number[] }));
  for (let round = 0; round < warmUp + rounds; round++) {
    const order = round % 2 === 0 ? samples : samples.toReversed();
    for (const { contender, values } of order) {
      const value = await contender.round();
      if (round >= warmUp) values.push(value);
    }
  }
  return samples.map(({ contender: { name }, values }) => ({ name, values }));
}

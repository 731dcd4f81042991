/** Runs a piece of work when its turn comes. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets at most so many pieces of work run at once; the others wait in line. */
export function limitConcurrency(most: number): Turns {
  let free = most;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      // Who leaves gives his place to the next, so that nobody can slip in between.
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

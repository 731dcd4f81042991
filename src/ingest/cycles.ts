/** A step of a chain, to the next entity. */
interface Step {
  readonly to: string;
}

/** A chain that comes back to its beginning, which stands first and last, and the step that closes it. */
export interface Cycle<S extends Step> {
  readonly cycle: readonly string[];
  readonly closedBy: S;
}

/** One cycle for each step that closes one, by depth-first search without recursion on the machine's stack. */
export function cyclesIn<S extends Step>(steps: ReadonlyMap<string, readonly S[]>): Cycle<S>[] {
  const cycles: Cycle<S>[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = steps.get(top.id)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        done.add(top.id);
        path.pop();
        continue;
      }
      const open = path.findIndex(({ id }) => id === step.to);
      if (open >= 0) cycles.push({ cycle: [...path.slice(open).map(({ id }) => id), step.to], closedBy: step });
      else if (!done.has(step.to)) path.push({ id: step.to, next: 0 });
    }
  }
  return cycles;
}

/** Seconds without news after which a person wonders whether it hangs. */
const INTERVAL_SECONDS = 3;

/**
 * Reports how long something has taken, every few seconds, while `work` runs.
 *
 * @param message - what is going on; asked anew each time
 */
export async function withHeartbeat<Result>(
  report: (progress: string) => void,
  message: () => string,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = Date.now();
  const beat = setInterval(() => report(`${message()} (${Math.round((Date.now() - began) / 1000)} s)`), INTERVAL_SECONDS * 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

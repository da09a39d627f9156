const pauseMs = 100;

/**
 * Asks again and again until the answer is as wanted, and resolves with that answer and the seconds it took.
 * @throws Error with the last answer when it takes longer than `seconds`
 */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
): Promise<{ answer: T; seconds: number }> {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    const took = (Date.now() - start) / 1000;
    if (wanted(answer)) {
      return { answer, seconds: took };
    }
    if (took > seconds) {
      throw new Error(
        `${what}: not within ${seconds} s. The last answer was\n${JSON.stringify(
          answer,
          undefined,
          1,
        )}`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}

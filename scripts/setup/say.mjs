/** Standard output belongs to the command that runs; everything about setting up goes to standard error. */
export function say(text) {
  process.stderr.write(`[exposure] ${text}\n`);
}

/** Says `label` at once and then every ten seconds, so that no minute is silent. */
export async function sayWhile(label, work) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  say(`${label} …`);
  const timer = setInterval(
    () => say(`${label}: ${seconds()} s so far`),
    10_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

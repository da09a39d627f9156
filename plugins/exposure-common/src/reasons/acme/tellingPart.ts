/**
 * The wrapping that cert-manager puts around what a check or a certificate authority really says. Words have room for
 * the start of a text only, and the cause stands at its end; the evidence keeps the whole text.
 */
const wrappings: readonly RegExp[] = [
  /^waiting for \S{1,20} challenge propagation: /i,
  /^failed to perform self check GET request '[^']{0,2000}': /i,
  /^Get "[^"]{0,2000}": /,
  /^Error accepting authorization: /,
  /^acme: authorization error for \S{1,253}: /,
];

/** The part of a challenge's text that says something. */
export function tellingPart(message: string): string {
  return wrappings.reduce(
    (text, wrapping) => text.replace(wrapping, ''),
    message,
  );
}

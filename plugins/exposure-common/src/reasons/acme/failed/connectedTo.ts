/** The address that the certificate authority connected to, where its answer begins with one. */
export function connectedTo(message: string): string | undefined {
  return /(?:^|: )((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]{2,39}:[0-9a-f]{0,4}): (?:Fetching|Invalid response|The key authorization)/i.exec(
    message,
  )?.[1];
}

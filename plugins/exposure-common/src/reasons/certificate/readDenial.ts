const fieldNames: Readonly<Record<string, string>> = {
  dnsNames: 'hostnames (dnsNames)',
  commonName: 'the common name',
  ipAddresses: 'IP addresses',
  isCA: 'a CA certificate',
  usages: 'key usages',
  privateKey: 'the private key',
  minDuration: 'the lifetime',
  maxDuration: 'the lifetime',
};

const each = (pattern: RegExp, text: string) => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name)),
];

/**
 * What approver-policy says when no policy approves a request: `[policy: spec.allowed.dnsNames.values: …]` for each that
 * could have. Other approvers write what they like.
 * @see https://github.com/cert-manager/approver-policy/blob/main/pkg/internal/approver/manager/review.go
 */
export function readDenial(message: string): {
  policies: string;
  refused: string;
} {
  const policies = each(/\[([a-z0-9.-]{1,253}): /g, message);
  const refused = each(/spec\.(?:allowed|constraints)\.(\w{1,40})/g, message);
  return {
    policies: policies.join(', ') || 'not named',
    refused:
      [...new Set(refused.map(name => fieldNames[name] ?? name))].join(', ') ||
      'not named',
  };
}

/** Where texts of cert-manager can be read: a public report, or a file of its DNS-01 solvers. */
export const issue = (number: number) =>
  `https://github.com/cert-manager/cert-manager/issues/${number}`;

export const dnsSource = (path: string) =>
  `https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/${path}`;

/** Where texts of these programs stand: the source that writes them, or the public report that shows them. */
export const certManager = (path: string) =>
  `https://github.com/cert-manager/cert-manager/blob/master/${path}`;

export const certManagerIssue = (number: number) =>
  `https://github.com/cert-manager/cert-manager/issues/${number}`;

export const acmeSetup = certManager('pkg/issuer/acme/setup.go');
export const vaultSetup = certManager('pkg/issuer/vault/setup.go');
export const vaultClient = certManager('internal/vault/vault.go');
export const keyPairs = certManager('pkg/util/kube/pki.go');

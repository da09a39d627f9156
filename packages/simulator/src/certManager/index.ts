export { acmeDirectories, AcmeServer } from './acme/AcmeServer';
export { CertManager } from './CertManager';
export type { CertManagerOptions } from './CertManager';
export type { EdgeAnswer } from './IssuanceWorld';

export { acmeDirectories, AcmeServer } from './AcmeServer';
export { CertManager } from './CertManager';
export type { CertManagerOptions } from './CertManager';
export type { EdgeAnswer } from './IssuanceWorld';

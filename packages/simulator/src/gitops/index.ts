export { GitOps } from './GitOps';
export type { GitOpsOptions } from './GitOps';

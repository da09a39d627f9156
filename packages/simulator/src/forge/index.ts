export { Forge } from './Forge';
export { ForgeError } from './ForgeError';
export type { PullRequest } from './git/PullRequest';
export { Repository } from './git/Repository';
export type { Files } from './git/Repository';

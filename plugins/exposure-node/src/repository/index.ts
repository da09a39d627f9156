export { Repository } from './Repository';
export type { FileChange, FoundFiles, RepositoryOptions } from './Repository';
export type { StagedChange } from './stageChange';

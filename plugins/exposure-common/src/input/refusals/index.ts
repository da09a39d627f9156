// The name of every rule is read out of the table, so the type needs it to be public.
export { refusalRows } from './refusalGroups';
export type { RefusalRule } from './refusalGroups';
export type { RefusalWords } from './RefusalWords';

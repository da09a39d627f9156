export { parseEntityReference } from './entityReference';
export type { EntityReference } from './entityReference';
export { notConfigured } from './notConfigured';
export * from './parseCidr';
export * from './printable';
export * from './Refusal';
export { refusalGroups, refusalRows } from './refusals/refusalGroups';
export type { RefusalGroup, RefusalRule } from './refusals/refusalGroups';
export type { RefusalWords } from './refusals/RefusalWords';

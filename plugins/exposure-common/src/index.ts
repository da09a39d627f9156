export * from './diagnosis';
export * from './hostname';
export * from './instructions';
export * from './manifests';
export * from './observation';
export * from './permissions';
export * from './request';
export * from './status';

export * from './diagnosis';
export * from './observation';
export * from './status';

export * from './clock';
export * from './dns';
export * from './kubernetes';
export { loopbackHost } from './loopbackHost';

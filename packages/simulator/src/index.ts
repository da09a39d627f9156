export { loopbackHost } from './loopbackHost';
export * from './kubernetes';

export * from './certManager';
export * from './clock';
export * from './controllers';
export * from './dns';
export * from './kubernetes';
export { loopbackHost } from './loopbackHost';

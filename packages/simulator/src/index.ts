export * from './certManager';
export * from './clock';
export * from './controllers';
export * from './dns';
export * from './forge';
export * from './kubernetes';
export { loopbackHost } from './loopbackHost';

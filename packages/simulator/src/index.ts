export { loopbackHost } from './loopbackHost';

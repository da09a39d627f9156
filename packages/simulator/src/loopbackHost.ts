/** The only address the simulator listens on. */
export const loopbackHost = '127.0.0.1';

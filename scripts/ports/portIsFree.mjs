import net from 'node:net';

// A server on one of these is in the way of a server that listens on `localhost`.
const hosts = ['127.0.0.1', '::1', '0.0.0.0'];

/** Whether a server could listen on this port of the local machine right now. */
export async function portIsFree(port) {
  for (const host of hosts) {
    if (!(await canListen(port, host))) {
      return false;
    }
  }
  return true;
}

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', error => {
      if (error.code === 'EADDRINUSE') {
        resolve(false);
      }
      // A machine without IPv6 has no ::1 that could be taken.
      else if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) {
        resolve(true);
      } else {
        reject(error);
      }
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

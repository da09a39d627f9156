import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the forge answers to a path; 200 and JSON unless it says otherwise. */
export type ForgeHandler = (path: string) => {
  status?: number;
  body?: unknown;
  text?: string;
  location?: string;
};

/** A forge's REST API on loopback that answers what a test says. */
export async function startForge(handle: ForgeHandler) {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((req, res) => {
    const path = req.url ?? '';
    requests.push({ path, authorization: req.headers.authorization });
    const { status = 200, body, text, location } = handle(path);
    res.writeHead(status, location ? { location } : {});
    res.end(text ?? JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

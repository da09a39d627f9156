import http from 'node:http';

/**
 * A package registry on loopback that keeps what is published: `{ url, published, refuse, close }`.
 * `refuse` names packages that it takes no more.
 */
export async function fakeRegistry() {
  const packages = new Map();
  const published = [];
  const refuse = new Set();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.slice(1));
    const answer = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method === 'GET') {
      const found = packages.get(name);
      answer(found ? 200 : 404, found ?? { error: 'not found' });
      return;
    }
    let body = '';
    request.on('data', data => {
      body += data;
    });
    request.on('end', () => {
      if (refuse.has(name)) {
        return answer(403, { error: 'refused' });
      }
      const { versions } = JSON.parse(body);
      const known = packages.get(name) ?? { name, versions: {} };
      Object.assign(known.versions, versions);
      packages.set(name, known);
      published.push(...Object.values(versions));
      return answer(200, { ok: true });
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    published,
    refuse,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

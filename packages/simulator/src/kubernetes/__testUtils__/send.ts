import { request } from 'node:https';
import type { KubernetesServer } from '../KubernetesServer';

/** One HTTPS request with the administrator's token; the body is read until the end. */
export function send(
  server: KubernetesServer,
  path: string,
  options: {
    method?: string;
    body?: string;
    type?: string;
    token?: string;
  } = {},
): Promise<{ code: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}${path}`,
      {
        method: options.method,
        ca: Buffer.from(server.caData, 'base64'),
        agent: false,
        headers: {
          authorization: `Bearer ${options.token ?? server.adminToken}`,
          'content-type': options.type ?? 'application/json',
        },
      },
      response => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', chunk => (body += chunk));
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('aborted')));
        response.on('end', () =>
          resolve({ code: response.statusCode ?? 0, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

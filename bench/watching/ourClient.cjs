require('@backstage/cli/config/nodeTransform.cjs');
const {
  ReflectedClusterObjects,
} = require('../../plugins/exposure-backend/src/kubernetes');
const { serveParent } = require('./serveParent.cjs');

/** Follows every cluster with the reflectors of the backend. */
serveParent(
  access =>
    new Promise(resolve => {
      const objects = new ReflectedClusterObjects({
        clusters: access.map(({ name, url, caData, token }) => ({
          name,
          url: new URL(url),
          tls: { ca: Buffer.from(caData, 'base64') },
          credential: { token: async () => token, renew() {} },
        })),
        logger: console,
      });
      objects.onChange(() => {
        if (objects.health().every(({ state }) => state === 'synced')) {
          resolve();
        }
      });
      objects.start();
    }),
);

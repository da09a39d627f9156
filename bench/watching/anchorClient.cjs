require('@backstage/cli/config/nodeTransform.cjs');
const {
  essentialKinds,
} = require('@exposure/backstage-plugin-exposure-common');
const {
  CustomObjectsApi,
  KubeConfig,
  makeInformer,
} = require('@kubernetes/client-node');
const { serveParent } = require('./serveParent.cjs');

/** Follows every cluster with the Informer of the Kubernetes client library, started again by hand where it gives up. */
serveParent(access => Promise.all(access.flatMap(informersOf)));

function informersOf({ name, url, caData, token }) {
  const config = new KubeConfig();
  config.loadFromOptions({
    clusters: [{ name, server: url, caData }],
    users: [{ name, token }],
    contexts: [{ name, cluster: name, user: name }],
    currentContext: name,
  });
  const api = config.makeApiClient(CustomObjectsApi);
  return essentialKinds.map(async ({ group, version, plural }) => {
    const path = group
      ? `/apis/${group}/${version}/${plural}`
      : `/api/${version}/${plural}`;
    const informer = makeInformer(config, path, () =>
      group
        ? api.listClusterCustomObject({ group, version, plural })
        : listCore(config, plural),
    );
    informer.on('error', () => setTimeout(() => informer.start(), 1000));
    await informer.start();
  });
}

/** The library has typed calls for the kinds of the core. */
function listCore(config, plural) {
  const { CoreV1Api } = require('@kubernetes/client-node');
  if (plural !== 'services') {
    throw new Error(`${plural} is not known here`);
  }
  return config.makeApiClient(CoreV1Api).listServiceForAllNamespaces();
}

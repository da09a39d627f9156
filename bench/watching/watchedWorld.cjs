const {
  essentialKinds,
} = require('@exposure/backstage-plugin-exposure-common');
const { startKubernetesServer } = require('@exposure/simulator');

const clusters = 10;
const objectsOfEachKind = 50;

const rules = essentialKinds.map(({ group, plural }) => ({
  apiGroups: [group],
  resources: [plural],
  verbs: ['list', 'watch'],
}));

/**
 * API servers that hold something of every watched kind, in this process, so that what clients spend is theirs alone.
 */
async function startWatchedWorld() {
  const servers = await Promise.all(
    Array.from({ length: clusters }, (_, index) =>
      startKubernetesServer({ name: `cluster-${index}` }),
    ),
  );
  servers.forEach(({ cluster }) => fill(cluster));
  return {
    /** What a client needs to reach each cluster under a name of its own. */
    accessFor: client =>
      servers.map((server, index) => ({
        name: `cluster-${index}`,
        url: server.url,
        caData: server.caData,
        token: server.access.addToken(client, rules),
      })),
    /** What the servers saw of a client. */
    seenOf(client) {
      const seen = servers.map(server =>
        server.log.records.filter(({ user }) => user === client),
      );
      return {
        requests: sum(seen.map(records => records.length)),
        connections: sum(
          seen.map(
            records =>
              new Set(records.map(({ connection }) => connection)).size,
          ),
        ),
      };
    },
    stop: () => Promise.all(servers.map(server => server.stop())),
  };
}

function fill(cluster) {
  cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  for (const { kind, group, version, namespaced } of essentialKinds) {
    for (let number = 0; number < objectsOfEachKind; number += 1) {
      cluster.create({
        apiVersion: group ? `${group}/${version}` : version,
        kind,
        metadata: {
          name: `object-${number}`,
          ...(namespaced && { namespace: 'shop' }),
          labels: { 'backstage.io/kubernetes-id': `component-${number}` },
        },
        spec: {},
      });
    }
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

module.exports = { startWatchedWorld };

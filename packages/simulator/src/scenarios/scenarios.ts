import {
  addCertificateOfNobody,
  addSecondCertificate,
  expose,
  goLive,
  inOrder,
  installApp,
  pointElsewhere,
  pointHere,
  removeRecord,
  setPodReady,
} from './acts';
import type { Expectation, Scenario } from './Scenario';

const live: Expectation = { headline: 'live', reason: 'Live', actor: 'nobody' };
const unresolved: Expectation = {
  headline: 'actionDns',
  reason: 'HostnameDoesNotResolve',
  actor: 'dnsOwner',
};
const elsewhere: Expectation = {
  headline: 'actionDns',
  reason: 'HostnamePointsElsewhere',
  actor: 'dnsOwner',
};

/** The stories that every world must tell alike. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'dns-changes',
    steps: [
      { name: 'everything is there', act: goLive, expected: live },
      {
        name: 'the record is deleted',
        act: removeRecord,
        expected: unresolved,
      },
      {
        name: 'the record points elsewhere',
        act: inOrder(removeRecord, pointElsewhere),
        expected: elsewhere,
      },
      {
        name: 'the record is right again',
        act: inOrder(removeRecord, pointHere),
        expected: live,
      },
    ],
  },
  {
    name: 'record-comes-late',
    steps: [
      {
        name: 'there is no record yet',
        act: inOrder(installApp, setPodReady(true), expose('checking')),
        expected: unresolved,
      },
      {
        name: 'the record points elsewhere',
        act: pointElsewhere,
        expected: elsewhere,
      },
    ],
  },
  {
    name: 'broken-issuer',
    steps: [
      {
        name: 'the issuer is not ready',
        act: inOrder(
          installApp,
          setPodReady(true),
          pointHere,
          expose('broken'),
        ),
        expected: {
          headline: 'actionPlatform',
          reason: 'IssuerServerUntrusted',
          actor: 'platform',
        },
      },
      {
        name: 'the team takes another issuer',
        act: expose('working'),
        expected: live,
      },
    ],
  },
  {
    name: 'app-goes-away',
    steps: [
      { name: 'everything is there', act: goLive, expected: live },
      {
        name: 'no pod is ready',
        act: setPodReady(false),
        expected: { reason: 'ServiceWithoutReadyEndpoints', actor: 'you' },
      },
      {
        name: 'the Service is deleted',
        act: (world, { name }) =>
          world.remove({ kind: 'Service', name, namespace: name }),
        expected: { reason: 'BackendServiceMissing', actor: 'you' },
      },
      {
        name: 'both are back',
        act: inOrder(installApp, setPodReady(true)),
        expected: live,
      },
    ],
  },
  {
    name: 'issuer-of-no-such-name',
    steps: [
      {
        name: 'the Certificate names an issuer that does not exist',
        act: inOrder(
          installApp,
          setPodReady(true),
          pointHere,
          addCertificateOfNobody,
        ),
        expected: { reason: 'IssuerNotFound' },
      },
    ],
  },
  {
    name: 'record-with-double-suffix',
    steps: [
      {
        name: 'the form appended the zone to the full name',
        act: inOrder(
          installApp,
          setPodReady(true),
          expose('working'),
          (world, { hostname }) =>
            world.addDns({
              name: `${hostname}.${world.names.zone}`,
              type: 'CNAME',
              ttl: 1,
              data: `${world.names.elsewhere}.`,
            }),
        ),
        expected: {
          headline: 'actionDns',
          reason: 'HostnameHasDoubleSuffix',
          actor: 'dnsOwner',
        },
      },
    ],
  },
  {
    name: 'two-certificates-one-secret',
    steps: [
      { name: 'everything is there', act: goLive, expected: live },
      {
        name: 'a second Certificate names the same Secret',
        act: addSecondCertificate,
        expected: { reason: 'SecretConflict' },
      },
    ],
  },
  {
    name: 'api-server-stops',
    alone: true,
    steps: [
      { name: 'everything is there', act: goLive, expected: live },
      {
        name: 'the API server stops',
        act: world => world.stopApiServer(),
        expected: { headline: 'live', overlay: 'stale' },
      },
      {
        name: 'the API server is back',
        act: world => world.startApiServer(),
        expected: { ...live, overlay: undefined },
      },
    ],
  },
];

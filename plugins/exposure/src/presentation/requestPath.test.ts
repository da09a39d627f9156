import { trackValues } from '@exposure/backstage-plugin-exposure-common';
import { aFinding, anExposureStatus } from '../__testUtils__/anExposureStatus';
import { exampleStatuses } from '../__testUtils__/exampleStatuses';
import { fixtureStatuses } from '../__testUtils__/fixtureStatuses';
import { Hop, hopNames, requestPath } from './requestPath';

const { tracks } = anExposureStatus();

function hopOf(hops: Hop[], name: Hop['name']) {
  const hop = hops.find(one => one.name === name);
  return `${hop?.state} ${hop?.label ?? hop?.detail}`;
}

describe('requestPath', () => {
  it('is fine from end to end for a live address', () => {
    const hops = requestPath(anExposureStatus());
    expect(hops.map(({ name }) => name)).toEqual(hopNames);
    expect(hops.map(({ state }) => state)).toEqual(hopNames.map(() => 'ok'));
    expect(hopOf(hops, 'loadBalancer')).toBe('ok app.prod-eu');
    expect(hopOf(hops, 'route')).toBe('ok traefik');
  });

  it('breaks at the DNS and lets the certificate wait for it', () => {
    const pay = exampleStatuses.find(
      ({ hostname }) => hostname === 'pay.example.com',
    );
    const hops = requestPath(pay ?? anExposureStatus());
    expect(hopOf(hops, 'dns')).toBe('broken elsewhere');
    expect(hopOf(hops, 'certificate')).toBe('waiting waitsForDns');
    expect(hopOf(hops, 'pods')).toBe('ok someReady');
  });

  it('knows nothing where nothing was read', () => {
    const unknown = { value: 'unknown' } as const;
    const hops = requestPath(
      anExposureStatus({
        tracks: {
          request: unknown,
          route: unknown,
          dns: unknown,
          certificate: unknown,
          serving: unknown,
        },
        dnsRecords: [],
        route: undefined,
      }),
    );
    expect(hops.map(({ state }) => state)).toEqual(
      hopNames.map(() => 'unknown'),
    );
  });

  it('shows a network policy in the way, and does not guess about one it did not read', () => {
    const reason = 'NetworkPolicyBlocksController';
    const blocked = anExposureStatus({ findings: [aFinding(reason, {})] });
    const unread = anExposureStatus({
      notChecked: [
        {
          check: reason,
          because: 'networkPolicies: forbidden',
          part: 'networkPolicies',
          cause: 'forbidden',
        },
      ],
    });
    expect(hopOf(requestPath(blocked), 'networkPolicy')).toBe('broken blocks');
    expect(hopOf(requestPath(unread), 'networkPolicy')).toBe('unknown unknown');
  });

  it.each(['pending', 'rejected', 'hostConflict'] as const)(
    'knows pods and policies that were read where the route is %s',
    value => {
      const hops = requestPath(
        anExposureStatus({ tracks: { ...tracks, route: { value } } }),
      );
      expect(hopOf(hops, 'pods')).toBe('ok someReady');
      expect(hopOf(hops, 'networkPolicy')).toBe('ok letsIn');
    },
  );

  it('does not guess about pods that were not read, or a Service that is not there', () => {
    const pending = { ...tracks, route: { value: 'pending' } } as const;
    const unread = anExposureStatus({
      tracks: pending,
      route: { kind: 'Ingress', name: 'shop', service: { name: 's', port: 1 } },
      notChecked: [
        {
          check: 'ServiceWithoutReadyEndpoints',
          because: 'endpointSlices: forbidden',
          part: 'endpointSlices',
          cause: 'forbidden',
        },
      ],
    });
    expect(hopOf(requestPath(unread), 'pods')).toBe('unknown unknown');
    const missing = anExposureStatus({
      tracks: pending,
      findings: [aFinding('BackendServiceMissing', {})],
    });
    expect(hopOf(requestPath(missing), 'pods')).toBe('broken noService');
    expect(hopOf(requestPath(missing), 'networkPolicy')).toBe(
      'unknown unknown',
    );
  });

  it.each(trackValues.certificate.filter(value => value !== 'unknown'))(
    'has a word for the certificate that is %s',
    value => {
      const status = anExposureStatus({
        tracks: { ...tracks, certificate: { value } },
      });
      expect(hopOf(requestPath(status), 'certificate')).not.toMatch(/unknown/);
    },
  );
});

describe('requestPath of recorded states', () => {
  const tracksOfHops = ['dns', 'route', 'certificate'] as const;
  /** These show at the pods, which the route leads to. */
  const atPods = ['backendMissing', 'noEndpoints'];

  it.each(fixtureStatuses)('says of %s what the findings say', (_, status) => {
    const hops = requestPath(status);
    const isMoving = ['nobody', 'reviewer'].includes(status.actor.kind);
    for (const name of tracksOfHops) {
      const { reason, value } = status.tracks[name];
      const found = status.findings.find(one => one.reason === reason);
      const state = hopOf(hops, name);
      const isBad = found?.severity === 'error' && !atPods.includes(value);
      const wanted = [
        ...(isBad ? [/^(?:broken|waiting waitsForDns|unknown) ?/] : []),
        ...(isMoving ? [] : [/^(?!.* onItsWay)/]),
        ...(status.headline === 'live' ? [/^(?!broken|waiting noRoute)/] : []),
      ];
      for (const pattern of wanted) {
        expect(`${state} of ${reason}`).toMatch(pattern);
      }
    }
  });

  it('does not call a certificate in progress whose issuer is not ready', () => {
    const status = new Map(fixtureStatuses).get('IssuerNotReady');
    const hops = requestPath(status ?? anExposureStatus());
    expect(hopOf(hops, 'certificate')).toBe('broken trouble');
  });
});

import { ConfigReader } from '@backstage/config';
import type { PodSurroundings } from './inClusterConnection';
import { readClusters } from './readClusters';

const pem = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';
const outside: PodSurroundings = {
  env: {},
  readFile: () => {
    throw new Error('no such file');
  },
};
const inside: PodSurroundings = {
  env: { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '443' },
  readFile: path => `${pem}${path}`,
};

const good = {
  name: 'prod',
  url: 'https://10.0.0.1:6443',
  authProvider: 'serviceAccount',
  serviceAccountToken: 'abc.def',
};

function read(
  clusters: object[],
  surroundings = outside,
  named: Record<string, string> = { live: 'prod' },
) {
  return readClusters(
    new ConfigReader({
      kubernetes: { clusterLocatorMethods: [{ type: 'config', clusters }] },
      exposure: {
        environments: Object.fromEntries(
          Object.entries(named).map(([id, cluster]) => [id, { cluster }]),
        ),
      },
    }),
    surroundings,
  );
}

describe('readClusters', () => {
  it('reads each named cluster once and looks at no other', async () => {
    const clusters = read(
      [
        { ...good, caData: Buffer.from(pem).toString('base64') },
        { name: 'other', authProvider: 'oidc' },
      ],
      outside,
      { live: 'prod', test: 'prod' },
    );
    expect(clusters).toHaveLength(1);
    const [cluster] = clusters;
    expect(cluster).toMatchObject({ name: 'prod', tls: { ca: pem } });
    expect(cluster?.url.href).toBe('https://10.0.0.1:6443/');
    await expect(cluster?.credential.token()).resolves.toBe('abc.def');
  });

  it('uses the service account of its own pod where there is no token', () => {
    const [cluster] = read(
      [{ ...good, serviceAccountToken: undefined }],
      inside,
    );
    expect(cluster?.url.href).toBe('https://[fd00::1]/');
    expect(cluster?.tls.ca).toContain('serviceaccount/ca.crt');
  });

  it('uses a local kubectl proxy without a token', async () => {
    const [configured] = read([
      {
        name: 'prod',
        url: 'http://localhost:8001',
        authProvider: 'localKubectlProxy',
      },
    ]);
    await expect(configured?.credential.token()).resolves.toBeUndefined();
    const [located] = readClusters(
      new ConfigReader({
        kubernetes: { clusterLocatorMethods: [{ type: 'localKubectlProxy' }] },
        exposure: { environments: { dev: { cluster: 'local' } } },
      }),
      outside,
    );
    expect(located?.url.href).toBe('http://localhost:8001/');
  });

  it('leaves the check of certificates out only where told to', () => {
    expect(read([{ ...good, skipTLSVerify: true }])[0]?.tls).toEqual({
      rejectUnauthorized: false,
    });
    expect(read([good])[0]?.tls).toEqual({});
  });

  const at = 'kubernetes.clusterLocatorMethods[0].clusters[0]';
  it.each([
    [
      'an unknown cluster',
      [{ ...good, name: 'production' }],
      'exposure.environments.live.cluster: no cluster is called "prod" in kubernetes.clusterLocatorMethods; there are: production',
    ],
    [
      'no cluster at all',
      [],
      'exposure.environments.live.cluster: no cluster is called "prod" in kubernetes.clusterLocatorMethods; there are: none',
    ],
    [
      'a provider that acts for users',
      [{ ...good, authProvider: 'oidc' }],
      `${at}.authProvider: "oidc" cannot be used to watch a cluster in the background; use serviceAccount with`,
    ],
    [
      'a provider in authMetadata',
      [{ ...good, authMetadata: { 'kubernetes.io/auth-provider': 'aws' } }],
      `${at}.authProvider: "aws" cannot be used`,
    ],
    [
      'no token outside of a pod',
      [{ ...good, serviceAccountToken: undefined }],
      `${at}.serviceAccountToken: without a token the one of this process's own pod is used, but this process does not run in a Kubernetes pod`,
    ],
    [
      'plain HTTP with a token',
      [{ ...good, url: 'http://10.0.0.1' }],
      `${at}.url: http://10.0.0.1 must begin with https://`,
    ],
    ['no URL', [{ ...good, url: 'prod' }], `${at}.url: this is not a URL`],
    [
      'a URL with a password',
      [{ ...good, url: 'https://a:secret@10.0.0.1' }],
      `${at}.url: only https://host:port/path works`,
    ],
    [
      'a proxy elsewhere',
      [
        {
          ...good,
          url: 'http://proxy:8001',
          authProvider: 'localKubectlProxy',
        },
      ],
      `${at}.url: http://proxy:8001 must be on localhost`,
    ],
    [
      'no certificate in caData',
      [{ ...good, caData: 'bm90aGluZw==' }],
      `${at}.caData: this is not a certificate`,
    ],
    [
      'no file at caFile',
      [{ ...good, caFile: '/nowhere/ca.crt' }],
      `${at}.caFile: /nowhere/ca.crt cannot be read`,
    ],
    [
      'a token with a line end in it',
      [{ ...good, serviceAccountToken: 'abc\ndef' }],
      `${at}.serviceAccountToken: this is not a bearer token`,
    ],
    ['no provider', [{ ...good, authProvider: undefined }], 'authProvider'],
  ])('stops at %s', (_, clusters, message) => {
    expect(() => read(clusters)).toThrow(message);
  });

  it('never repeats a password or a token in its message', () => {
    for (const wrong of [
      { ...good, url: 'https://a:secret@10.0.0.1' },
      { ...good, serviceAccountToken: 'secret\nsecret' },
    ]) {
      let message = '';
      try {
        read([wrong]);
      } catch (error) {
        message = String(error);
      }
      expect(message).not.toContain('secret');
      expect(message).toContain('InputError');
    }
  });
});

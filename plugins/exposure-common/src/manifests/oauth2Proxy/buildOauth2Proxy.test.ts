import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../testing/buildManifests';
import type { Manifest } from '../Manifest';

const own = { mode: 'own', service: 'oauth2-proxy' };

function written(oauth2Proxy: object, changes: object = {}): Manifest[] {
  const platform = aPlatform({ login: { oauth2Proxy } });
  const request = parseAsked(
    aRequest({ access: 'login', ...changes }),
    platform,
  );
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  const built = buildManifests(request.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return built.value;
}

const kinds = (manifests: readonly Manifest[], name: string) =>
  manifests
    .filter(({ metadata }) => metadata.name === name)
    .map(({ kind }) => kind);

const deployment = (manifests: readonly Manifest[]) =>
  manifests.find(({ kind }) => kind === 'Deployment');

describe('a login of one’s own', () => {
  it('has its policy before its pods', () => {
    expect(kinds(written(own), 'shop-oauth2-proxy')).toEqual([
      'NetworkPolicy',
      'Deployment',
      'Service',
      'PodDisruptionBudget',
    ]);
  });

  it('is written in any namespace, and the configured one means nothing', () => {
    const manifests = written(
      { ...own, namespace: 'login' },
      { namespace: 'orders' },
    );
    expect(
      new Set(manifests.map(({ metadata }) => metadata.namespace)),
    ).toEqual(new Set(['orders']));
  });

  it('is not written where the login is shared', () => {
    const shared = { service: 'oauth2-proxy', namespace: 'shop' };
    expect(deployment(written(shared))).toBeUndefined();
    expect(written(shared).map(({ metadata }) => metadata.name)).toContain(
      'shop-allow-oauth2-proxy',
    );
  });

  it.each([
    ['2048-game', 'login-2048-game-oauth2-proxy'],
    ['shop', 'shop-oauth2-proxy'],
  ])(
    'gives the Service of %s a name that begins with a letter',
    (name, service) => {
      const manifests = written(own, {
        entityRef: `component:default/${name}`,
      });
      expect(
        manifests.find(({ kind }) => kind === 'Service')?.metadata.name,
      ).toBe(service);
    },
  );

  it('keeps names of Services at 63 characters', () => {
    const manifests = written(own, {
      entityRef: `component:default/${'a'.repeat(63)}`,
    });
    const service = manifests.find(({ kind }) => kind === 'Service');
    expect(service?.metadata.name).toMatch(/^a+-[a-z0-9]+$/);
    expect(service?.metadata.name.length).toBeLessThanOrEqual(63);
  });

  it('selects its pods by a label that no app has, and by nothing of the component', () => {
    const labels = { 'app.kubernetes.io/instance': 'shop-oauth2-proxy' };
    const manifests = written(own);
    expect(deployment(manifests)?.spec).toMatchObject({
      selector: { matchLabels: labels },
      template: { metadata: { labels: expect.objectContaining(labels) } },
    });
    expect(JSON.stringify(deployment(manifests)?.spec)).not.toContain(
      'backstage.io/kubernetes-id',
    );
  });

  it('holds no credential and takes each from the Secret', () => {
    const spec = JSON.stringify(deployment(written(own))?.spec);
    expect(spec).not.toMatch(/--(client|cookie)-(id|secret)=/);
    expect(deployment(written(own))?.spec).toMatchObject({
      template: {
        spec: {
          containers: [
            {
              env: [
                { valueFrom: { secretKeyRef: { key: 'client-id' } } },
                { valueFrom: { secretKeyRef: { key: 'client-secret' } } },
                { valueFrom: { secretKeyRef: { key: 'cookie-secret' } } },
                { valueFrom: { secretKeyRef: { key: 'oidc-issuer-url' } } },
              ],
            },
          ],
        },
      },
    });
  });

  it('passes the rules that guarded clusters have for pods', () => {
    expect(deployment(written(own))?.spec).toMatchObject({
      replicas: 2,
      template: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: expect.any(Number),
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              image: expect.stringMatching(/:v\d+\.\d+\.\d+$/),
              resources: {
                requests: {
                  cpu: expect.any(String),
                  memory: expect.any(String),
                },
                limits: { cpu: expect.any(String), memory: expect.any(String) },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
            },
          ],
        },
      },
    });
  });

  it('leads visitors back to the hostnames of the request and to no other', () => {
    const spec = JSON.stringify(deployment(written(own))?.spec);
    expect([...spec.matchAll(/--whitelist-domain=([^"]+)/g)]).toHaveLength(1);
    expect(spec).toContain('--whitelist-domain=shop.example.com');
  });
});

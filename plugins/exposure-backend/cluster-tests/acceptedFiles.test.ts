import { deploy, newComponent, requestFor, withdraw } from './lane/component';
import type { Component } from './lane/component';
import { kubectl } from './lane/kubectl';
import { platformConfig, profiles } from './lane/platformConfig';
import { writeFiles } from './lane/writeFiles';

const access = {
  url: 'https://127.0.0.1:1',
  caData: '',
  serviceAccountToken: 'unused',
};

describe.each(profiles)('files for %s', profile => {
  let component: Component;
  beforeAll(async () => {
    component = newComponent();
    await deploy(component);
  });
  afterAll(() => withdraw(component));

  it.each([
    ['public', {}],
    ['internal', { access: 'internal', issuer: 'internal-ca' }],
  ])(
    'with access %s are accepted by the API server with strict validation',
    async (_, changes) => {
      const folder = await writeFiles(
        platformConfig(profile, access),
        component.entity,
        requestFor(component, changes),
      );
      const printed = await kubectl([
        'apply',
        '--server-side',
        '--dry-run=server',
        '--validate=strict',
        '-o',
        'name',
        '-k',
        folder,
      ]);
      expect(printed).toContain('certificate.cert-manager.io/');
      expect(printed).toContain('networkpolicy.networking.k8s.io/');
      expect(printed).toContain(
        profile === 'gateway-api'
          ? 'httproute.gateway.networking.k8s.io/'
          : 'ingress.networking.k8s.io/',
      );
    },
  );
});

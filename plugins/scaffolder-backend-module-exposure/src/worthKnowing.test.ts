import { Forge } from '@exposure/simulator';
import { componentEntity } from './__testUtils__/entities';
import { templateNames, readTemplate } from './__testUtils__/readTemplate';
import { startScaffolder } from './__testUtils__/startScaffolder';

const forge = new Forge();
let portal: Awaited<ReturnType<typeof startScaffolder>>;

beforeAll(async () => {
  await forge.start();
  portal = await startScaffolder(forge, [
    componentEntity({
      'backstage.io/kubernetes-id': 'shop',
      'backstage.io/kubernetes-namespace': 'shop',
      'backstage.io/source-location': `url:${forge.url}/acme/shop/tree/main/`,
    }),
  ]);
});

afterAll(async () => {
  await portal.stop();
  await forge.stop();
});

const place = {
  entityRef: 'component:default/shop',
  namespace: 'shop',
  service: { name: 'shop', port: 3000 },
  access: 'public',
};
const production = {
  environment: 'prod-eu',
  hostnames: ['shop.open.example.com'],
};
const staging = {
  environment: 'staging-eu',
  hostnames: ['shop.staging.example.com'],
};

const hostile = '[![x](//a.test/x)](//a.test)<b>@all';

/** An object of that name, for the hostname of a form. */
const neighbour = (hostname: string) =>
  [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    `metadata: { name: ${JSON.stringify(hostile)} }`,
    `spec: { rules: [{ host: ${hostname}, http: { paths: [{ path: / }] } }] }`,
  ].join('\n');

describe('what is worth knowing', () => {
  it.each([
    ['expose-service', { ...place, ...production, elsewhere: false }],
    [
      'expose-service-everywhere',
      { ...place, environments: [production, staging] },
    ],
  ])('is no markup of somebody else on the page of %s', async (name, form) => {
    forge.repositories.length = 0;
    forge.addRepository('acme', 'shop', {
      'k8s/old.yaml': neighbour('shop.open.example.com'),
    });
    const { output } = await portal.run(name, form);
    const shown = output.text?.find(({ title }) => title === 'Worth knowing');
    expect(shown?.content).toContain(
      String.raw`the Ingress \[\!\[x\](//a.test/x)\](//a.test)\<b\>(at)all in k8s/old.yaml`,
    );
    expect(shown?.content).toMatch(/^(?:- \S.*(?:\n|$))+$/);
  });

  it.each(templateNames)('is shown by %s from the safe text alone', name => {
    const output = JSON.stringify(readTemplate(name).spec.output);
    expect(output).toMatch(/steps\.\w+\.output\.warningsText/);
    expect(output).not.toMatch(/output\.warnings\b|warning\.message/);
  });
});

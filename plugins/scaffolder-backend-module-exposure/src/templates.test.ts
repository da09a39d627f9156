import { Forge } from '@exposure/simulator';
import { validate } from 'jsonschema';
import { componentEntity } from './__testUtils__/entities';
import { readTemplate, templateNames } from './__testUtils__/readTemplate';
import { startScaffolder } from './__testUtils__/startScaffolder';

const directory = 'deploy/prod-eu/shop/shop';
const location = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  elsewhere: false,
};
const values = {
  ...location,
  service: { name: 'shop', port: 3000 },
  hostnames: ['shop.open.example.com'],
  access: 'public',
};

/** What a template asks for beside {@link values}. */
const more: Record<string, object> = {
  'change-exposure': { keep: true },
  'expose-service-everywhere': {
    environments: [
      { environment: 'prod-eu', hostnames: ['shop.open.example.com'] },
      { environment: 'staging-eu', hostnames: ['shop.staging.example.com'] },
    ],
  },
  'expose-service-guided': { issuer: 'letsencrypt-prod' },
};

const forge = new Forge();
let portal: Awaited<ReturnType<typeof startScaffolder>>;

beforeAll(async () => {
  await forge.start();
  portal = await startScaffolder(forge, [
    componentEntity({
      'backstage.io/kubernetes-id': 'shop',
      'backstage.io/kubernetes-namespace': 'shop',
      'backstage.io/source-location': `url:${forge.url}/acme/shop/tree/main/services/shop/`,
    }),
    componentEntity({}, 'homeless'),
  ]);
});

afterAll(async () => {
  await portal.stop();
  await forge.stop();
});

beforeEach(() => {
  forge.repositories.length = 0;
});

const addRepository = (name: string) =>
  forge.addRepository('acme', name, {
    'README.md': '# Shop\n',
    'services/shop/catalog-info.yaml': 'kind: Component\n',
  });

const textTitles = (outcome: { output: { text?: { title: string }[] } }) =>
  outcome.output.text?.map(({ title }) => title);

describe('templates on the real scaffolder', () => {
  it('go from form to merge: open, update, nothing to do, retire', async () => {
    const repository = addRepository('shop');

    const opened = await portal.run('expose-service', values);
    expect(opened.log).toContain('Finished step Open the pull request');
    const [pull, ...others] = repository.pulls;
    expect(others).toEqual([]);
    expect(pull).toMatchObject({
      head: 'exposure/prod-eu/shop/shop',
      base: 'main',
      title: expect.stringContaining('shop.open.example.com'),
      body: expect.stringContaining('app.prod-eu.example.net'),
    });
    expect(opened.output.links).toContainEqual(
      expect.objectContaining({ url: `${forge.url}/acme/shop/pull/1` }),
    );
    expect(textTitles(opened)).toEqual([
      'What happens next',
      'DNS record',
      'Worth knowing',
    ]);

    const byName = { ...values, service: { name: 'shop', port: 'http' } };
    await portal.run('expose-service', byName);
    expect(repository.pulls).toHaveLength(1);
    expect(
      repository.readFile(repository.pull(1).head, `${directory}/ingress.yaml`),
    ).toContain('name: http');

    repository.merge(repository.pull(1));
    const again = await portal.run('expose-service', byName);
    expect(repository.pulls).toHaveLength(1);
    expect(textTitles(again)).toContain('Nothing to do');
    expect(again.output.links).not.toContainEqual(
      expect.objectContaining({ title: 'Open the pull request' }),
    );
    expect(repository.readFile('main', 'README.md')).toBe('# Shop\n');

    const retired = await portal.run('retire-exposure', location);
    expect(textTitles(retired)).toContain('DNS record to remove first');
    repository.merge(repository.pull(2));
    for (const name of [
      'ingress',
      'certificate',
      'networkpolicy',
      'kustomization',
    ]) {
      expect(
        repository.readFile('main', `${directory}/${name}.yaml`),
      ).toBeUndefined();
    }
    const nothing = await portal.run('retire-exposure', location);
    expect(textTitles(nothing)).toContain('Nothing to do');
    expect(repository.pulls).toHaveLength(2);
  });

  it('deletes a file that a changed request no longer needs', async () => {
    const repository = addRepository('shop');
    const allowlist = ['203.0.113.7/32'];
    await portal.run('expose-service', {
      ...values,
      access: 'allowlist',
      allowlist,
    });
    repository.merge(repository.pull(1));
    expect(
      repository.readFile('main', `${directory}/middleware.yaml`),
    ).toContain('203.0.113.7/32');
    // The form still holds the networks after another kind of access was chosen.
    await portal.run('change-exposure', { ...values, keep: true, allowlist });
    repository.merge(repository.pull(2));
    expect(
      repository.readFile('main', `${directory}/middleware.yaml`),
    ).toBeUndefined();
  });

  it('writes into another repository when asked to', async () => {
    const repository = addRepository('gitops');
    await portal.run('expose-service', {
      ...values,
      elsewhere: true,
      repoUrl: `${forge.host}?owner=acme&repo=gitops`,
    });
    expect(repository.pulls).toHaveLength(1);
  });

  it('stops with every broken rule and opens nothing', async () => {
    const repository = addRepository('shop');
    const outcome = await portal.run('expose-service', {
      ...values,
      hostnames: ['shop.apps.example.com', 'nowhere.example.org'],
      service: { name: '-shop', port: 3000 },
    });
    expect(outcome.output).toEqual({});
    expect(outcome.log).toContain('The request is refused');
    for (const field of ['hostnames[0]', 'hostnames[1]', 'service.name']) {
      expect(outcome.log).toContain(field);
    }
    expect(repository.pulls).toEqual([]);
  });

  it('names the annotation that a component lacks', async () => {
    const { log } = await portal.run('expose-service', {
      ...values,
      entityRef: 'component:default/homeless',
    });
    expect(log).toContain(
      'the-component-has-no-annotation:backstage.io/source-location',
    );
  });

  it('shows the files in a dry run and opens nothing', async () => {
    const repository = addRepository('shop');
    const { body } = await portal.scaffolder
      .post('/api/scaffolder/v2/dry-run')
      .send({
        template: readTemplate('expose-service'),
        values,
        directoryContents: [],
      })
      .expect(200);
    const paths = body.directoryContents.map(
      (file: { path: string }) => file.path,
    );
    expect(paths).toContain(`repository/${directory}/ingress.yaml`);
    expect(paths).toContain('repository/README.md');
    expect(repository.pulls).toEqual([]);
  });
});

describe.each(templateNames)('%s', name => {
  const template = readTemplate(name);
  const text = JSON.stringify(template.spec);

  it('calls actions that exist, with inputs that they know', async () => {
    const { body } = await portal.scaffolder.get('/api/scaffolder/v2/actions');
    for (const step of template.spec.steps) {
      const action = body.find(({ id }: { id: string }) => id === step.action);
      expect(Object.keys(action.schema.input.properties)).toEqual(
        expect.arrayContaining(Object.keys(step.input ?? {})),
      );
      expect(Object.keys(step.input ?? {})).toEqual(
        expect.arrayContaining(action.schema.input.required ?? []),
      );
    }
  });

  it('refers to parameters and outputs that exist', async () => {
    const { body } = await portal.scaffolder.get('/api/scaffolder/v2/actions');
    const pages = [template.spec.parameters ?? []].flat();
    const parameters = JSON.stringify(pages);
    for (const [, parameter] of text.matchAll(/parameters\.(\w+)/g)) {
      expect(parameters).toContain(`"${parameter}":`);
    }
    for (const [, id, output] of text.matchAll(
      /steps\.(\w+)\.output\.(\w+)/g,
    )) {
      const step = template.spec.steps.find(each => each.id === id);
      const action = body.find(
        (each: { id: string }) => each.id === step?.action,
      );
      expect(Object.keys(action.schema.output.properties)).toContain(output);
    }
  });

  it('accepts the values of its form', () => {
    for (const page of [template.spec.parameters ?? []].flat()) {
      expect(validate({ ...values, ...more[name] }, page).errors).toEqual([]);
    }
  });
});

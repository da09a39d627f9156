import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Forge } from '@exposure/simulator';
import { parse } from 'yaml';
import { componentEntity } from './__testUtils__/entities';
import { startScaffolder } from './__testUtils__/startScaffolder';
import { outputFields } from './actions/outputFields';
import { requestFields } from './actions/requestFields';

const forge = new Forge();

/** The YAML blocks of a page, with the forge and an open zone in the place of the examples. */
function yamlBlocks(page: string): string[] {
  const text = readFileSync(join(__dirname, '../../../docs', page), 'utf8');
  return [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) =>
    block
      .replaceAll('https://github.com', forge.url)
      .replaceAll('github.com', forge.host)
      .replaceAll('apps.example.com', 'open.example.com'),
  );
}

describe('docs/templates.md', () => {
  it('shows a whole template that works', async () => {
    await forge.start();
    const repository = forge.addRepository('example', 'shop-gitops', {
      'README.md': '# GitOps\n',
    });
    const template = yamlBlocks('templates.md')
      .map(block => parse(block))
      .find(({ kind }) => kind === 'Template');
    template.metadata.namespace = 'default';
    const portal = await startScaffolder(forge, [
      componentEntity({}),
      template,
    ]);
    await portal.run(template.metadata.name, {
      entityRef: 'component:default/shop',
    });
    expect(repository.pull(1).title).toContain('shop.open.example.com');
    await portal.stop();
    await forge.stop();
  });
});

describe('docs/scaffolder.md', () => {
  it('names every input and output of the actions', () => {
    const page = readFileSync(
      join(__dirname, '../../../docs/scaffolder.md'),
      'utf8',
    );
    const names = [...Object.keys(requestFields), ...Object.keys(outputFields)];
    for (const name of names) {
      expect(page).toContain(`\`${name}\``);
    }
  });
});

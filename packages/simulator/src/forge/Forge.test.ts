import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { createPublishGithubPullRequestAction } from '@backstage/plugin-scaffolder-backend-module-github';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Forge } from './Forge';
import type { Repository } from './git/Repository';

const files = {
  'catalog-info.yaml': 'kind: Component\n',
  'deploy/prod-eu/shop/shop/old.yaml': 'old: true\n',
};

describe('Forge', () => {
  const workspace = createMockDirectory();
  let forge: Forge;
  let repository: Repository;
  let config: ConfigReader;
  beforeEach(async () => {
    forge = new Forge();
    repository = forge.addRepository('acme', 'shop', files);
    await forge.start();
    config = new ConfigReader({
      integrations: {
        github: [
          {
            host: forge.host,
            apiBaseUrl: forge.apiBaseUrl,
            token: forge.token,
          },
        ],
      },
    });
  });
  afterEach(() => forge.stop());

  /** Runs Backstage's own action, as a template would. */
  async function publish(content: string, more: object = {}) {
    workspace.setContent({ 'deploy/new.yaml': content });
    const integrations = ScmIntegrations.fromConfig(config);
    const action = createPublishGithubPullRequestAction({
      integrations,
      config,
      githubCredentialsProvider:
        DefaultGithubCredentialsProvider.fromIntegrations(integrations),
    });
    const output = new Map<string, unknown>();
    const context = createMockActionContext({
      workspacePath: workspace.path,
      input: {
        repoUrl: `${forge.host}?owner=acme&repo=shop`,
        branchName: 'exposure/prod-eu/shop/shop',
        title: 'Expose shop <b>',
        description:
          '# Why\n<script>alert(1)</script>\n\n[bad](javascript:alert(1))\n<!-- marker -->',
        update: true,
        ...more,
      },
    });
    await action.handler({
      ...context,
      output: (name, value) => void output.set(name, value),
    });
    return String(output.get('remoteUrl'));
  }

  it('is read by the URL reader: files and whole trees', async () => {
    const reader = UrlReaders.default({
      config,
      logger: mockServices.logger.mock(),
    });
    const file = await reader.readUrl(
      `${forge.url}/acme/shop/blob/main/catalog-info.yaml`,
    );
    expect((await file.buffer()).toString()).toBe(files['catalog-info.yaml']);
    const tree = await reader.readTree(`${forge.url}/acme/shop`);
    expect((await tree.files()).map(it => it.path).sort()).toEqual(
      Object.keys(files).sort(),
    );
    const found = await reader.search(
      `${forge.url}/acme/shop/blob/main/deploy/**/*.yaml`,
    );
    expect(found.files).toHaveLength(1);
    await expect(
      reader.readUrl(`${forge.url}/acme/shop/blob/main/missing.yaml`),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('takes a pull request from publish:github:pull-request, updates it and merges it', async () => {
    const url = await publish('new: 1\n', {
      filesToDelete: ['deploy/prod-eu/shop/shop/old.yaml'],
    });
    expect(url).toBe(`${forge.url}/acme/shop/pull/1`);
    expect(await publish('new: 2\n')).toBe(url);
    expect(repository.pulls).toHaveLength(1);
    const pushed = jest.fn();
    repository.onPush(pushed);
    const merged = await fetch(`${url}/merge`, {
      method: 'POST',
      redirect: 'manual',
    });
    expect(merged.status).toBe(303);
    expect(pushed).toHaveBeenCalledTimes(1);
    expect(repository.readFile('main', 'deploy/new.yaml')).toBe('new: 2\n');
    expect(repository.pull(1)).toMatchObject({
      state: 'closed',
      mergedAt: expect.any(String),
    });
  });

  it('shows a pull request as text, never as markup', async () => {
    const page = await (await fetch(await publish('<i>yaml</i>: 1\n'))).text();
    expect(page).toContain('Expose shop &lt;b&gt;');
    expect(page).toContain('<h1>Why</h1>');
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain(
      '<span class="added">+&lt;i&gt;yaml&lt;/i&gt;: 1</span>',
    );
    expect(page).toContain('Merge pull request');
    expect(page).not.toMatch(/<script|href="javascript|marker/);
  });

  it('writes the changes as git does: an empty side is /dev/null and -0,0', async () => {
    const url = await publish('a: 1\nb: 2\n', {
      filesToDelete: ['deploy/prod-eu/shop/shop/old.yaml'],
    });
    const page = await (await fetch(url)).text();
    const places = Array.from(
      page.matchAll(/<span class="hunk">(.*?)<\/span>/g),
      ([, place]) => place,
    );
    expect(places).toEqual([
      '--- /dev/null',
      '+++ b/deploy/new.yaml',
      '@@ -0,0 +1,2 @@',
      '--- a/deploy/prod-eu/shop/shop/old.yaml',
      '+++ /dev/null',
      '@@ -1,1 +0,0 @@',
    ]);
  });

  it('lets no other site merge or close', async () => {
    const url = await publish('new: 1\n');
    for (const action of ['merge', 'close']) {
      const { status } = await fetch(`${url}/${action}`, {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example' },
      });
      expect(status).toBe(403);
    }
    expect(repository.pull(1).state).toBe('open');
  });

  it('refuses to merge where both sides changed a file', async () => {
    const url = await publish('new: 1\n');
    repository.commitFiles(
      'main',
      { 'deploy/new.yaml': 'new: other\n' },
      'Race',
    );
    const refused = await fetch(`${url}/merge`, { method: 'POST' });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual({
      message: 'Merge conflict in deploy/new.yaml',
    });
  });

  it('keeps the API to those with the token', async () => {
    const { status } = await fetch(`${forge.apiBaseUrl}/repos/acme/shop`);
    expect(status).toBe(401);
  });
});

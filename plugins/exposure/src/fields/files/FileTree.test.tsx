import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { FileTree } from './FileTree';

const file = (path: string, before: string | null) => ({
  path,
  content: 'kind: Ingress\n',
  before,
});

const files = [
  file('new.yaml', null),
  file('changed.yaml', 'kind: Service\n'),
  file('same.yaml', 'kind: Ingress\n'),
  { path: 'gone.yaml', content: null, before: 'kind: Middleware\n' },
];

it('says what becomes of each file', async () => {
  renderInTestApp(<FileTree notChecked={[]} files={files} />);
  expect(await screen.findByText('4 files')).toBeVisible();
  expect(
    screen.getByRole('button', { name: 'Copy as one YAML' }),
  ).toBeVisible();
  const states = screen
    .getAllByRole('group')
    .map(group => group.querySelector('summary')?.textContent);
  expect(states).toEqual([
    'new.yamlnew',
    'changed.yamlchanged',
    'same.yamlunchanged',
    'gone.yamldeleted',
  ]);
  expect(screen.getByText('-kind: Middleware')).toHaveProperty(
    'tagName',
    'DEL',
  );
  expect(screen.getByText('@@ -1,1 +0,0 @@')).toBeInTheDocument();
});

it('does not call a file new when the repository could not be read', async () => {
  const notChecked = [{ check: 'before', because: 'no access' }];
  renderInTestApp(
    <FileTree notChecked={notChecked} files={[file('new.yaml', null)]} />,
  );
  expect(await screen.findByText('new.yaml')).toBeVisible();
  expect(screen.queryByText('new')).toBeNull();
});

it('says nothing of files in a repository that was not looked at', async () => {
  renderInTestApp(<FileTree notChecked={[]} files={files} compared={false} />);
  expect(await screen.findByText('4 files')).toBeVisible();
  expect(screen.queryByText(/^(new|changed|unchanged|deleted)$/)).toBeNull();
});

it('shows the changed lines with their neighbours, and no other', async () => {
  const lines = (port: string) =>
    [...'abcdefgh'].map(one => (one === 'e' ? port : one)).join('\n');
  const changed = {
    path: 'changed.yaml',
    before: lines('port: 80'),
    content: lines('port: 8080'),
  };
  renderInTestApp(<FileTree notChecked={[]} files={[changed]} />);
  expect(await screen.findByText('-port: 80')).toHaveProperty('tagName', 'DEL');
  expect(screen.getByText('+port: 8080')).toHaveProperty('tagName', 'INS');
  expect(screen.getByText('b')).toBeVisible();
  expect(screen.queryByText('a')).toBeNull();
});

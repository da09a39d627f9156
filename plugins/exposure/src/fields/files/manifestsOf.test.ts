import { manifestsOf } from './manifestsOf';

const file = (path: string, content: string | null) => ({
  path: `deploy/shop/${path}`,
  content,
  before: null,
});

it('are the objects as one text, without files that go and without the list of the files', () => {
  expect(
    manifestsOf([
      file('ingress.yaml', 'kind: Ingress\n'),
      file('middleware.yaml', null),
      file('certificate.yaml', 'kind: Certificate\n'),
      file('kustomization.yaml', 'kind: Kustomization\n'),
    ]),
  ).toBe('kind: Ingress\n---\nkind: Certificate\n');
});

it('are nothing where everything goes', () => {
  expect(manifestsOf([file('ingress.yaml', null)])).toBe('');
});

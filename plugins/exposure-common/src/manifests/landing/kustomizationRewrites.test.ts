import { writeAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';

const path = 'deploy/prod-eu/shop/shop/kustomization.yaml';

function warned(kustomization: string) {
  const written = writeAsked(
    aRequest(),
    aPlatform(),
    new Map([[path, kustomization]]),
  );
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  return written.value.warnings
    .filter(({ id }) => id === 'KustomizationRewrites')
    .map(({ message }) => message);
}

describe('a kustomization that is there', () => {
  it.each([
    ['commonLabels', 'commonLabels: { team: web }'],
    ['namePrefix', 'namePrefix: pre-'],
    ['nameSuffix', 'nameSuffix: -v2'],
    ['namespace', 'namespace: other'],
    [
      'labels with includeSelectors',
      'labels: [{ pairs: { team: web }, includeSelectors: true }]',
    ],
  ])('is warned of where it has %s', (key, line) => {
    expect(warned(`resources: [a.yaml]\n${line}\n`)).toEqual([
      expect.stringContaining(`${path} has ${key}, which`),
    ]);
  });

  it.each([
    ['nothing else', ''],
    ['our own namespace', 'namespace: shop'],
    ['labels on objects only', 'labels: [{ pairs: { team: web } }]'],
  ])('is fine with %s', (_, line) => {
    expect(warned(`resources: [a.yaml]\n${line}\n`)).toEqual([]);
  });
});

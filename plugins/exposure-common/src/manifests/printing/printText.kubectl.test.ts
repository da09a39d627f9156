import fc from 'fast-check';
import { printYaml } from './printYaml';
import { seed } from '../testing/arbitraryRequest';
import { arbitraryScalar, trapWords } from '../testing/arbitraryScalar';
import { decodeByKubectl } from '../testing/decodeByKubectl';

const perObject = 100;

/** Objects that have the texts as values of annotations. */
function objectsOf(texts: readonly string[]) {
  const count = Math.ceil(texts.length / perObject);
  return Array.from({ length: count }, (_, at) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `texts-${at}`,
      annotations: Object.fromEntries(
        texts
          .slice(at * perObject, (at + 1) * perObject)
          .map((text, index) => [`text-${index}`, text]),
      ),
    },
  }));
}

it('kubectl takes every text for what it is', async () => {
  const random = fc.sample(arbitraryScalar, { numRuns: 5_000, seed });
  const objects = objectsOf([...trapWords, ...random]);
  expect(await decodeByKubectl(objects.map(printYaml))).toEqual(objects);
});

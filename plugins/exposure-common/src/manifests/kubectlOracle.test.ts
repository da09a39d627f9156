import { isDeepStrictEqual } from 'node:util';
import { parseAsked, writeAsked } from '../writing/testing/asked';
import { buildManifests } from './testing/buildManifests';
import {
  fileNameOf,
  kustomizationFileName,
  manifestFileNames,
} from './exposureFiles';
import type { Manifest } from './Manifest';
import { objectOf } from './printing/objectOf';
import { acceptedRequests, seed } from './testing/arbitraryRequest';
import { decodeByKubectl } from './testing/decodeByKubectl';
import { readCases } from './testing/readCases';

const batch = 500;

/** The files that hold objects, and the objects in the order of the files. */
interface Written {
  name: string;
  files: string[];
  objects: Manifest[];
}

function objectsOf(
  input: unknown,
  platform: Parameters<typeof parseAsked>[1],
): Manifest[] {
  const parsed = parseAsked(input, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const built = buildManifests(parsed.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  const inFiles = manifestFileNames.flatMap(name =>
    built.value.filter(object => fileNameOf(object) === name),
  );
  // What is undefined is not written.
  return JSON.parse(JSON.stringify(inFiles.map(objectOf)));
}

function filesOf(files: ReadonlyMap<string, string>): string[] {
  return manifestFileNames.flatMap(name =>
    [...files]
      .filter(([path]) => path.endsWith(`/${name}`))
      .map(([, content]) => content),
  );
}

/** What kubectl reads differently from what was built. */
async function differences(written: readonly Written[]) {
  const read = await decodeByKubectl(written.flatMap(({ files }) => files));
  const objects = written.flatMap(one =>
    one.objects.map(object => ({ name: one.name, object })),
  );
  expect(read).toHaveLength(objects.length);
  return objects
    .map(({ name, object }, at) => ({ name, object, read: read[at] }))
    .filter(one => !isDeepStrictEqual(one.object, one.read));
}

it('kubectl reads every golden file as the objects that were built', async () => {
  const written = readCases().map(({ name, request, platform, expected }) => ({
    name,
    files: filesOf(expected),
    objects: objectsOf(request, platform),
  }));
  expect(await differences(written)).toEqual([]);
});

it(`kubectl reads the files of 10,000 random requests (seed ${seed}) as the objects that were built`, async () => {
  const requests = acceptedRequests(10_000);
  for (let from = 0; from < requests.length; from += batch) {
    const written = requests
      .slice(from, from + batch)
      .map(({ input, platform }) => {
        const result = writeAsked(input, platform);
        if (!result.ok) {
          throw new Error(JSON.stringify(result.refusals));
        }
        const files = result.value.files.flatMap(({ path, content }) =>
          content === undefined ? [] : [[path, content] as const],
        );
        return {
          name: JSON.stringify(input),
          files: filesOf(new Map(files)),
          objects: objectsOf(input, platform),
        };
      });
    expect(await differences(written)).toEqual([]);
  }
});

it('every file ends its last line, so that files can stand one after another', () => {
  const contents = readCases().flatMap(({ expected }) => [...expected]);
  expect(contents.filter(([, content]) => !/[^\n]\n$/.test(content))).toEqual(
    [],
  );
  expect(contents.map(([path]) => path)).toContainEqual(
    expect.stringContaining(kustomizationFileName),
  );
});

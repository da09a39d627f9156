import fc from 'fast-check';
import { removeAsked, writeAsked } from '../../writing/testing/asked';
import { exposureFolder, kustomizationFileName } from '../exposureFiles';
import { readDocuments } from './readDocuments';
import { applied } from '../testing/applied';
import {
  arbitraryDocument,
  arbitraryKustomization,
} from '../testing/arbitraryRepository';
import { acceptedRequest, seed } from '../testing/arbitraryRequest';
import type { AcceptedRequest } from '../testing/arbitraryRequest';

type Files = ReadonlyMap<string, string>;

const write = ({ input, platform }: AcceptedRequest, files: Files) =>
  applied(files, writeAsked(input, platform, files));

const remove = ({ input, platform }: AcceptedRequest, files: Files) => {
  const { entityRef, environment, namespace } = input;
  const removal = { entityRef, environment, namespace };
  return applied(files, removeAsked(removal, platform, files));
};

/** What each file says, whatever the order of its documents. */
const documentsOf = (files: Files) =>
  Object.fromEntries(
    [...files].map(([path, content]) => [
      path,
      readDocuments(content)
        ?.documents.map(({ value }) => JSON.stringify(value))
        .sort(),
    ]),
  );

/** Two requests of one component to one platform. */
const twoRequests = fc
  .tuple(acceptedRequest, acceptedRequest)
  .map(([first, { input }]): [AcceptedRequest, AcceptedRequest] => {
    const { entityRef, namespace } = first.input;
    const second = { ...input, entityRef, namespace };
    return [first, { ...first, input: second }];
  })
  .filter(([, { input, platform }]) => writeAsked(input, platform).ok);

function repositoryOf(
  { request, platform }: AcceptedRequest,
  kustomization: string | undefined,
): Files {
  const folder = exposureFolder(request, platform);
  return new Map([
    [`${folder}/deployment.yaml`, 'kind: Deployment\n'],
    ...(kustomization === undefined
      ? []
      : [[`${folder}/${kustomizationFileName}`, kustomization] as const]),
  ]);
}

const kustomization = fc.option(arbitraryKustomization, { nil: undefined });
const runs = { numRuns: 200, seed };

describe('over random requests and repositories', () => {
  it('writing twice changes nothing the second time', () => {
    fc.assert(
      fc.property(acceptedRequest, kustomization, (accepted, text) => {
        const files = write(accepted, repositoryOf(accepted, text));
        const again = writeAsked(accepted.input, accepted.platform, files);
        expect(again).toMatchObject({ ok: true, value: { changed: false } });
      }),
      runs,
    );
  });

  it('writing one request, another, and the one again is as if the other had never been', () => {
    fc.assert(
      fc.property(twoRequests, kustomization, ([one, other], text) => {
        const files = write(one, repositoryOf(one, text));
        expect(write(one, write(other, files))).toEqual(files);
      }),
      runs,
    );
  });

  it('removing what was written leaves the repository as it was', () => {
    fc.assert(
      fc.property(twoRequests, kustomization, ([one, other], text) => {
        const before = repositoryOf(one, text);
        const files = write(other, write(one, before));
        expect(remove(one, files)).toEqual(before);
      }),
      runs,
    );
  });

  it('documents that somebody puts around ours stay byte for byte, whatever is written', () => {
    fc.assert(
      fc.property(
        twoRequests,
        arbitraryDocument,
        fc.boolean(),
        fc.nat(),
        ([one, other], document, atTop, nth) => {
          const files = write(one, new Map());
          const paths = [...files.keys()].filter(
            path => !path.endsWith(kustomizationFileName),
          );
          const path = paths[nth % paths.length] ?? '';
          const ours = files.get(path) ?? '';
          const with_ = atTop
            ? ours.replace(/^(?=apiVersion)/m, `${document}---\n`)
            : `${ours}---\n${document}`;
          const edited = new Map(files).set(path, with_);
          expect(write(one, edited)).toEqual(edited);
          const after = write(other, edited);
          expect(after.get(path)).toContain(document);
          const back = write(one, after);
          expect(back.get(path)).toContain(document);
          // Where none of ours was left to tell their place, they stand behind what is somebody else's.
          expect(write(one, back)).toEqual(back);
          expect(documentsOf(back)).toEqual(documentsOf(edited));
        },
      ),
      runs,
    );
  });
});

import fc from 'fast-check';
import { controllerPeerOf } from '../controllers/controllerPeer';
import { profileNames } from '../controllers/profiles';
import { environmentId } from '../manifests/testing/arbitraryPlatform';
import {
  acceptedRequest,
  acceptedRequests,
  seed,
} from '../manifests/testing/arbitraryRequest';
import type { AcceptedRequest } from '../manifests/testing/arbitraryRequest';
import { placeRequest } from '../request/PlacedRequest';
import { presentFieldNames } from './PresentRequest';
import { readWrittenRequest } from './readWrittenRequest';
import { askedFor, filesOf } from './testing/askedFor';

const requests = acceptedRequests(2_500);

const profileOf = ({ platform }: AcceptedRequest) =>
  platform.environments[environmentId]?.ingress.profile;

/** The fields of which no object says anything. */
function untold({ request, platform }: AcceptedRequest): string[] {
  const placed = placeRequest(request, platform);
  if (!placed) {
    throw new Error('every request that was accepted has its place');
  }
  const { environment, profile, issuer } = placed;
  const isOpen = ['public', 'internal'].includes(request.access);
  const mayBeInternal =
    profile.cannot(environment).internal === undefined &&
    !['public', 'staging'].includes(issuer?.trust ?? '');
  const opensPort = profile.entity ?? controllerPeerOf(environment);
  return [
    // With a CA of the company, public and internal come to the same objects.
    ...(isOpen && mayBeInternal ? ['access'] : []),
    ...(opensPort ? [] : ['podPort']),
  ];
}

describe.each(profileNames)('files for %s', profile => {
  const own = requests.filter(accepted => profileOf(accepted) === profile);

  it('are read back as they were asked for', () => {
    expect(own.length).toBeGreaterThan(15);
    for (const accepted of own) {
      const { request, platform } = accepted;
      const read = readWrittenRequest(filesOf(accepted), request, platform);
      const wanted = new Map(Object.entries(askedFor(accepted)));
      for (const name of untold(accepted)) {
        wanted.delete(name);
      }
      expect(read?.request).toEqual(Object.fromEntries(wanted));
      expect(read?.notRead).toEqual(untold(accepted));
    }
  });
});

describe('files of somebody else', () => {
  const [accepted] = requests;
  if (!accepted) {
    throw new Error('there are thousands');
  }
  const { request, platform } = accepted;
  const files = filesOf(accepted);

  it.each([
    ['no files', new Map<string, string>()],
    [
      'another component',
      new Map(
        [...files].map(([path, content]) => [
          path,
          content.replaceAll('backstage.io/kubernetes-id: ', '$&x'),
        ]),
      ),
    ],
    [
      'objects of another tool',
      new Map(
        [...files].map(([path, content]) => [
          path,
          content
            .replaceAll('managed-by: exposure', 'managed-by: helm')
            .replaceAll("managed: 'true'", "managed: 'false'"),
        ]),
      ),
    ],
  ])('tell nothing: %s', (_, existing) => {
    expect(readWrittenRequest(existing, request, platform)).toBeUndefined();
  });
});

describe('edited files', () => {
  it('tell nothing where one of them cannot be understood', () => {
    const [accepted] = requests;
    if (!accepted) {
      throw new Error('there are thousands');
    }
    const { request, platform } = accepted;
    for (const [path] of filesOf(accepted)) {
      const edited = filesOf(accepted).set(path, 'a: {{ .Values.x }}\n  b');
      expect(readWrittenRequest(edited, request, platform)).toEqual({
        environment: request.environment,
        namespace: request.namespace,
        request: {},
        notRead: presentFieldNames,
      });
    }
  });

  const values = fc.constantFrom(
    '{}',
    '[]',
    'null',
    '!!js/function x',
    '&a [*a, *a]',
    '"\\u0000"',
    '__proto__',
    '1e999',
    `"${'x'.repeat(5_000)}"`,
  );

  it('never throw, and tell nothing that a request could not say', () => {
    fc.assert(
      fc.property(acceptedRequest, fc.nat(), values, (accepted, at, value) => {
        const { request, platform } = accepted;
        const edited = new Map(
          [...filesOf(accepted)].map(([path, content]) => {
            const lines = content.split('\n');
            const line = at % lines.length;
            lines[line] = (lines[line] ?? '').replace(/: .*/, `: ${value}`);
            return [path, lines.join('\n')];
          }),
        );
        const read = readWrittenRequest(edited, request, platform);
        const told = Object.keys(read?.request ?? {});
        expect(told.filter(name => name === '__proto__')).toEqual([]);
        expect(JSON.stringify(read ?? {}).length).toBeLessThan(20_000);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

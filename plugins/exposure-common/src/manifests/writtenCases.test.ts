import { parseAsked, writeAsked } from '../writing/testing/asked';
import { buildManifests } from './testing/buildManifests';
import { profileNames } from '../controllers/profiles';
import { profileOf } from '../controllers/profiles';
import { exposureFilePaths } from './exposureFiles';
import { readCases } from './testing/readCases';
import type { WrittenCase } from './testing/readCases';
import {
  certified,
  peerLists,
  routed,
  terminated,
} from './testing/servedHostnames';

const cases = readCases().map(written => [written.name, written] as const);

function manifestsOf({ request, platform }: WrittenCase) {
  const parsed = parseAsked(request, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const built = buildManifests(parsed.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return { request: parsed.value, manifests: built.value };
}

describe.each(cases)('%s', (_name, written) => {
  it('becomes exactly these files and this pull request', () => {
    const result = writeAsked(written.request, written.platform);
    const value = result.ok ? result.value : undefined;
    expect(
      new Map(value?.files.map(({ path, content }) => [path, content])),
    ).toEqual(written.expected);
    expect(value?.body).toBe(written.pullRequest);
  });

  it('changes nothing when it is written again', () => {
    const again = writeAsked(
      written.request,
      written.platform,
      written.expected,
    );
    expect(again).toMatchObject({ ok: true, value: { changed: false } });
  });

  it('writes only where it said it would', () => {
    const { request } = manifestsOf(written);
    const paths = exposureFilePaths(request, written.platform);
    expect(paths).toEqual(expect.arrayContaining([...written.expected.keys()]));
  });

  it('routes, terminates and certifies the same hostnames', () => {
    const { request, manifests } = manifestsOf(written);
    const asked = new Set([...request.hostnames, ...request.redirects]);
    expect(new Set(routed(manifests))).toEqual(asked);
    const secrets = new Set(
      terminated(manifests).map(
        ({ hostname, secret }) => `${hostname} ${secret}`,
      ),
    );
    const environment = written.platform.environments['prod-eu'];
    const profile = environment && profileOf(environment.ingress.profile);
    const source = environment && profile?.tlsFrom(environment);
    // The Gateway's own listener terminates TLS where the certificate is the platform's.
    expect(secrets.size).toBe(source === 'gateway' ? 0 : asked.size);
    const isWritten =
      environment?.certificates.shape === 'certificate' && source === 'secret';
    const certificates = certified(manifests).map(
      ({ hostname, secret }) => `${hostname} ${secret}`,
    );
    expect(certificates).toEqual(isWritten ? [...secrets] : []);
  });

  it('lets in nobody by an empty peer', () => {
    const { manifests } = manifestsOf(written);
    const lists = peerLists(manifests);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter(peers => peers.length === 0)).toEqual([]);
  });
});

it('covers every profile', () => {
  const profiles = readCases().map(
    ({ platform }) => platform.environments['prod-eu']?.ingress.profile,
  );
  expect(new Set(profiles)).toEqual(new Set(profileNames));
});

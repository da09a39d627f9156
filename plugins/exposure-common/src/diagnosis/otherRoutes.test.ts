import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function findingsOf(name: string) {
  const fixture = readFixture(name);
  return diagnose(fixture.observe(), new Date(fixture.expected.now)).findings;
}

describe('a route of another kind', () => {
  it.each([
    'ServedByOtherRoute.grpcroute',
    'ServedByOtherRoute.httpproxy',
    'ServedByOtherRoute.openshift',
    'ServedByOtherRoute.virtualserver',
  ])('is told as accepted where its status was read: %s', name => {
    expect(findingsOf(name)).toContainEqual(
      expect.objectContaining({
        reason: 'ServedByOtherRoute',
        explanation: expect.stringMatching(/; its controller accepts it\.$/),
      }),
    );
  });

  it('is told as unknown where it has no status', () => {
    expect(findingsOf('ServedByOtherRoute.traefik-2')).toContainEqual(
      expect.objectContaining({
        explanation: expect.stringMatching(/accepts it is not known\.$/),
      }),
    );
  });

  it.each(['OtherRouteSecretInvalid', 'OtherRouteHostTaken.openshift'])(
    'answers for nothing where its controller refuses it: %s',
    name => {
      const reasons = findingsOf(name).map(({ reason }) => reason);
      expect(reasons).not.toContain('ServedByOtherRoute');
    },
  );
});

it('writes the time of a managed certificate as all times are written', () => {
  expect(findingsOf('OtherCertificateReady.gke')).toContainEqual(
    expect.objectContaining({
      explanation: expect.stringMatching(
        /Valid until: 2027-01-30T08:00:00Z\.$/,
      ),
    }),
  );
});

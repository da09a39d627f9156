import { buildManifests } from '../../manifests/testing/buildManifests';
import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../testing/aPlatform';

const issuers = [
  { name: 'http', solvers: ['http01'], default: true },
  { name: 'dns', solvers: ['dns01'] },
  { name: 'both', solvers: ['http01', 'dns01'] },
];

const platformOf = (profile: string) =>
  aPlatform({
    ingress: { profile, target: 'app.example.net', sourceIp: 'preserved' },
    certificates: { issuers },
  });

function written(profile: string, changes: object) {
  const platform = platformOf(profile);
  const parsed = parseAsked(aRequest({ ...changes }), platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const built = buildManifests(parsed.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  const [route] = built.value;
  return {
    annotations: route?.metadata.annotations ?? {},
    warnings: parsed.warnings.map(({ id }) => id),
  };
}

// https://github.com/cilium/cilium/issues/35347: the redirect holds for every Ingress of the hostname.
it.each([
  ['http', 'disabled', 'PlainHttpServed'],
  ['dns', 'enabled', undefined],
  ['both', 'enabled', 'Dns01MustBeChosen'],
])(
  "Cilium's redirect leaves the HTTP-01 solver reachable: %s",
  (issuer, forceHttps, warning) => {
    const { annotations, warnings } = written('cilium', { issuer });
    expect(annotations['ingress.cilium.io/force-https']).toBe(forceHttps);
    expect(
      warnings.filter(id =>
        ['PlainHttpServed', 'Dns01MustBeChosen'].includes(id),
      ),
    ).toEqual(warning ? [warning] : []);
  },
);

it.each([
  ['login', {}, true],
  ['allowlist', { allowlist: ['203.0.113.0/24'] }, true],
  ['public', {}, false],
])(
  'a solver behind access %s of f5-nginx is asked by DNS-01 alone',
  (access, changes, warned) => {
    const { warnings } = written('f5-nginx', {
      issuer: 'both',
      access,
      ...changes,
    });
    expect(warnings.includes('Dns01MustBeChosen')).toBe(warned);
  },
);

import type { Environment } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';
import { parseAsked } from '../../writing/testing/asked';
import { aPlatformSection } from '../../request/testing/aPlatform';
import { buildManifests } from './buildManifests';
import { controllerPeerOf } from '../../controllers/controllerPeer';
import type { ControllerProfile } from '../../controllers/ControllerProfile';
import { controllerProfiles } from '../../controllers/profiles';
import { readCases } from './readCases';

function environmentOf(
  { name }: ControllerProfile,
  sourceIp: object,
): Environment {
  const parsed = parsePlatform(
    aPlatformSection({
      ingress: {
        profile: name,
        target: 'app.example.net',
        ...sourceIp,
        ...(name === 'alb' && {
          controller: { hostNetworkCidrs: ['10.0.0.0/20'] },
        }),
        ...(['gateway-api', 'istio'].includes(name) && {
          gateway: { name: 'public', namespace: 'gateways' },
        }),
      },
    }),
  );
  const environment = parsed.ok && parsed.value.environments['prod-eu'];
  if (!environment) {
    throw new Error(JSON.stringify(parsed));
  }
  return environment;
}

const preserved = (profile: ControllerProfile) =>
  environmentOf(profile, { sourceIp: 'preserved' });

const code = (text: string) => `\`${text}\``;

/** Aligned as Prettier does it, so that formatting the page changes nothing. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map(row => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}

function proxies(profile: ControllerProfile): string {
  const can = (trustedHops: number) =>
    profile.cannot(
      environmentOf(profile, { sourceIp: 'forwardedFor', trustedHops }),
    ).allowlist === undefined;
  if (can(2)) {
    return 'any number';
  }
  return can(1) ? 'one' : 'none';
}

function redirects(profile: ControllerProfile): string {
  if (profile.cannot(preserved(profile)).redirects) {
    return 'no';
  }
  return profile.ingress?.redirectsKeepPath === false
    ? "to the app's `path`"
    : 'keep the path';
}

function http01(profile: ControllerProfile): string {
  if (profile.tlsFrom(preserved(profile)) !== 'secret') {
    return 'no issuer at all';
  }
  if (profile.name === 'cilium') {
    return 'yes; plain HTTP is served then';
  }
  return profile.ingress?.solvesInPlace
    ? "in the app's own Ingress; not with allowlist or login"
    : 'yes';
}

function abilitiesRow(profile: ControllerProfile): string[] {
  const cannot = profile.cannot(preserved(profile));
  const can = (because: string | undefined) => (because ? 'no' : 'yes');
  return [
    code(profile.name),
    profile.tier === 'tested' ? 'tested' : 'best effort',
    can(cannot.internal),
    can(cannot.allowlist),
    cannot.allowlist ? '' : proxies(profile),
    can(cannot.login),
    redirects(profile),
    http01(profile),
  ];
}

/** What each profile can do. */
export const abilitiesTable = () =>
  table([
    [
      'profile',
      'tier',
      '`internal`',
      '`allowlist`',
      'behind trusted proxies',
      '`login`',
      '`redirects`',
      'HTTP-01',
    ],
    ...controllerProfiles.map(abilitiesRow),
  ]);

const everywhere = ['Certificate', 'NetworkPolicy', 'DNSEndpoint'];
const ofTheLogin = ['Deployment', 'Service', 'PodDisruptionBudget'];

/** Kinds in the golden folders of a profile, beside those that every profile has. */
function kindsOf({ name }: ControllerProfile): string[] {
  const kinds = readCases()
    .filter(
      ({ platform }) =>
        platform.environments['prod-eu']?.ingress.profile === name,
    )
    .flatMap(({ request, platform }) => {
      const parsed = parseAsked(request, platform);
      const built = parsed.ok && buildManifests(parsed.value, platform);
      return built && built.ok ? built.value.map(({ kind }) => kind) : [];
    });
  return [...new Set(kinds)].filter(
    kind => ![...everywhere, ...ofTheLogin].includes(kind),
  );
}

function peers(profile: ControllerProfile): string {
  if (profile.entity) {
    return `entity ${code(profile.entity)}`;
  }
  const peer = controllerPeerOf(preserved(profile));
  if (profile.networks) {
    return profile.networks.map(code).join(', ');
  }
  if (!peer || peer.hostNetworkCidrs.length > 0) {
    return '`controller.hostNetworkCidrs`, needed';
  }
  const labels = Object.entries(peer.podLabels).map(([key, value]) =>
    code(`${key}: ${value}`),
  );
  return `namespace ${code(peer.namespace)}, ${labels.join(', ')}`;
}

function writtenRow(profile: ControllerProfile): string[] {
  return [
    code(profile.name),
    profile.title,
    profile.ingress ? code(profile.ingress.className) : '',
    kindsOf(profile).join(', '),
    peers(profile),
  ];
}

/** What each profile writes, and whom it lets in. */
export const writtenTable = () =>
  table([
    ['profile', 'controller', 'class', 'objects', 'lets in'],
    ...controllerProfiles.map(writtenRow),
  ]);

/** Every annotation of each profile. */
export const annotationsList = () =>
  controllerProfiles
    .flatMap(({ name, ingress }) =>
      ingress
        ? `- ${code(name)}: ${ingress.annotationKeys.map(code).join(', ')}`
        : [],
    )
    .join('\n');

/** Why a profile cannot do something, in the words of its refusals. */
export const reasonsList = () =>
  controllerProfiles
    .flatMap(profile =>
      Object.entries(profile.cannot(preserved(profile))).map(
        ([ability, because]) =>
          `- ${code(profile.name)}, ${code(ability)}: ${because}`,
      ),
    )
    .join('\n');

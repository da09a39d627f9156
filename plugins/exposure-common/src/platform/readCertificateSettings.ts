import type { Environment, Issuer } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { namedTwice } from '../input/namedTwice';
import { readBackoff } from './readBackoff';
import { dnsSubdomain, issuerKind } from '../input/textRules';
import {
  certManagerGroup,
  groupOfIssuerKind,
} from '../kubernetes/issuers/externalIssuerKinds';

const ownKinds: readonly string[] = ['ClusterIssuer', 'Issuer'];

/** A kind of cert-manager's own group, or any kind of another. */
function readKind(field: FieldReader, group: string): string {
  const kind = field.at('kind');
  if (group !== certManagerGroup) {
    return kind.text(issuerKind);
  }
  const given = kind.text(issuerKind, 'ClusterIssuer');
  if (given !== '' && !ownKinds.includes(given)) {
    const known = groupOfIssuerKind(given);
    kind.refuse(
      'IssuerKindNeedsGroup',
      `${kind.path} must be ${ownKinds.join(' or ')}, or ${
        field.path
      }.group must name the API group of the ${given}${
        known ? `: ${known}` : ''
      }.`,
    );
  }
  return given;
}

function readIssuer(field: FieldReader): Issuer {
  field.onlyKeys([
    'name',
    'kind',
    'group',
    'solvers',
    'trust',
    'default',
    'ingressClassName',
  ]);
  const group = field.at('group').text(dnsSubdomain, certManagerGroup);
  return {
    name: field.at('name').text(dnsSubdomain),
    kind: readKind(field, group),
    group,
    solvers: field
      .at('solvers')
      .list(solver => solver.oneOf(['http01', 'dns01']), 2),
    trust: field.at('trust').oneOf(['public', 'staging', 'internal'], 'public'),
    default: field.at('default').flag(false),
    ingressClassName: field.at('ingressClassName').optionalText(dnsSubdomain),
  };
}

function refuseIssuers(field: FieldReader, issuers: readonly Issuer[]): void {
  for (const twice of namedTwice(issuers.map(issuer => issuer.name))) {
    field.refuse(
      'IssuerNamedTwice',
      `${field.path} names "${twice}" more than once; a request refers to an issuer by its name.`,
    );
  }
  const defaults = issuers.filter(issuer => issuer.default).length;
  if (issuers.length > 0 && defaults !== 1) {
    field.refuse(
      'OneDefaultIssuer',
      `${field.path} must have exactly one issuer with default: true; seen: ${defaults}.`,
    );
  }
}

/**
 * Reads `exposure.environments.<id>.certificates`. A single issuer is the default without saying so; whether there may
 * be none depends on the controller.
 */
export function readCertificateSettings(
  field: FieldReader,
): Environment['certificates'] {
  if (field.present) {
    field.onlyKeys(['shape', 'issuers', 'solverPolicy', 'backoff']);
  }
  const issuers = field.at('issuers').list(readIssuer, 50);
  const [only, ...others] = issuers;
  if (only && others.length === 0) {
    only.default = true;
  }
  refuseIssuers(field.at('issuers'), issuers);
  return {
    shape: field
      .at('shape')
      .oneOf(['certificate', 'annotation'], 'certificate'),
    issuers,
    solverPolicy: field
      .at('solverPolicy')
      .oneOf(['generate', 'platform'], 'generate'),
    backoff: readBackoff(field.at('backoff')),
  };
}

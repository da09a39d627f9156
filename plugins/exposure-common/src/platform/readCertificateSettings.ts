import type { Environment, Issuer } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { namedTwice } from '../input/namedTwice';
import { dnsSubdomain } from '../input/textRules';

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
  return {
    name: field.at('name').text(dnsSubdomain),
    kind: field.at('kind').oneOf(['ClusterIssuer', 'Issuer'], 'ClusterIssuer'),
    group: field.at('group').text(dnsSubdomain, 'cert-manager.io'),
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
    field.onlyKeys(['shape', 'issuers', 'solverPolicy']);
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
  };
}

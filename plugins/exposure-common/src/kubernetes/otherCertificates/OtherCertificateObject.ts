import { at, field, list, text, texts, time } from '../../input/pick';
import type { ObjectHead } from '../ObjectHead';
import type { OtherCertificateKind } from './otherCertificateKinds';

/**
 * A certificate that a controller other than cert-manager provides, with what that says of it.
 * @public
 */
export interface OtherCertificateObject extends ObjectHead {
  kind: OtherCertificateKind;
  dnsNames: string[];
  /** As `namespace/name`; left out where a load balancer has it. */
  secret?: string;
  /** As the controller writes it, e.g. `Ready` or `Active`; left out where it has not written anything. */
  state?: string;
  message?: string;
  notAfter?: string;
  /** When the controller tries again at the earliest, where it says. */
  retryAfter?: string;
}

/** Its back-off, or the time in its message. */
function retryAfter(status: unknown): string | undefined {
  const said = /Retrying at (\S{1,40})/i.exec(
    text(field(status, 'message')) ?? '',
  )?.[1];
  return (
    time(at(status, 'backoff', 'recheckAfter')) ??
    time(said?.replace(/[.,;]+$/, ''))
  );
}

function readGardener(
  head: ObjectHead,
  spec: unknown,
  status: unknown,
): Omit<OtherCertificateObject, keyof ObjectHead | 'kind'> {
  const name =
    text(at(spec, 'secretRef', 'name')) ?? text(field(spec, 'secretName'));
  const namespace = text(at(spec, 'secretRef', 'namespace')) ?? head.namespace;
  const commonName = text(field(spec, 'commonName'));
  return {
    dnsNames: [
      ...(commonName ? [commonName] : []),
      ...texts(field(spec, 'dnsNames')),
    ],
    ...(name && { secret: `${namespace}/${name}` }),
    state: text(field(status, 'state')),
    message: text(field(status, 'message')),
    notAfter: time(field(status, 'expirationDate')),
    retryAfter: retryAfter(status),
  };
}

/** Its message is the state of each domain, where that is another than the whole's. */
function readManaged(
  spec: unknown,
  status: unknown,
): Omit<OtherCertificateObject, keyof ObjectHead | 'kind'> {
  const state = text(field(status, 'certificateStatus'));
  const domains = list(field(status, 'domainStatus'), entry => {
    const domain = text(field(entry, 'domain'));
    const said = text(field(entry, 'status'));
    return domain && said && said !== state ? `${domain}: ${said}` : undefined;
  });
  return {
    dnsNames: texts(field(spec, 'domains')),
    state: state || undefined,
    message: domains.join(', ') || undefined,
    notAfter: time(field(status, 'expireTime')),
  };
}

export function readOtherCertificate(
  kind: OtherCertificateKind,
  head: ObjectHead,
  value: unknown,
): OtherCertificateObject {
  const spec = field(value, 'spec');
  const status = field(value, 'status');
  return {
    kind,
    ...head,
    ...(kind === 'GardenerCertificate'
      ? readGardener(head, spec, status)
      : readManaged(spec, status)),
  };
}

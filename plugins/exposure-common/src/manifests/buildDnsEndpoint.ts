import { dnsRecords } from '../platform/dnsRecords';
import type { DnsInstruction } from '../platform/dnsRecords';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Manifest } from './Manifest';
import { componentSlug } from '../request/names';
import { objectMetadata } from './objectMetadata';

interface Endpoint {
  dnsName: string;
  recordType: string;
  recordTTL: number;
  targets: string[];
  providerSpecific?: { name: string; value: string }[];
}

function endpointOf(record: DnsInstruction): Endpoint {
  return {
    dnsName: record.name,
    recordType: record.type === 'ALIAS' ? 'CNAME' : record.type,
    recordTTL: record.ttl,
    targets: [record.value],
    // external-dns has no type ALIAS: providers that can flatten a CNAME are told to by this property.
    ...(record.type === 'ALIAS' && {
      providerSpecific: [{ name: 'alias', value: 'true' }],
    }),
  };
}

/** Records of one name and type belong in one endpoint, or the second would replace the first. */
function merged(endpoints: readonly Endpoint[]): Endpoint[] {
  const byKey = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.dnsName} ${endpoint.recordType}`;
    const before = byKey.get(key);
    byKey.set(
      key,
      before
        ? { ...before, targets: [...before.targets, ...endpoint.targets] }
        : endpoint,
    );
  }
  return [...byKey.values()];
}

/** The records as an object of external-dns, in mode `dnsEndpoint`. */
export function buildDnsEndpoint(placed: PlacedRequest): Manifest[] {
  const { request, platform, environment } = placed;
  if (environment.dns.mode !== 'dnsEndpoint') {
    return [];
  }
  return [
    {
      apiVersion: 'externaldns.k8s.io/v1alpha1',
      kind: 'DNSEndpoint',
      metadata: objectMetadata(request, componentSlug(request.component)),
      spec: {
        endpoints: merged(dnsRecords(request, platform).map(endpointOf)),
      },
    },
  ];
}

import type { PlacedRequest } from '../request/PlacedRequest';
import { dnsOwnerOf } from './describeDns';
import type { DnsTask } from './dnsTasks';
import { bullets, code } from './markdown';

const certificateDuties = {
  acm: 'AWS Certificate Manager must already hold a certificate for the hostname: the load balancer finds it by the name.',
  gateway:
    "The certificate is the platform team's: the Gateway's own listener presents it.",
} as const;

function certificateDuty({ issuer, profile, environment }: PlacedRequest) {
  const source = profile.tlsFrom(environment);
  return issuer === undefined && source !== 'secret'
    ? certificateDuties[source]
    : `cert-manager then requests the certificate from ${code(
        issuer?.name ?? '',
      )} and renews it.`;
}

const needsPerson = ({ maker }: DnsTask) => maker === 'dnsOwner';

/** Who has to act on the way from here to live, in the order they do. */
export function whoDoesWhat(
  placed: PlacedRequest,
  tasks: readonly DnsTask[],
): string {
  return bullets([
    'A reviewer checks the files below and merges.',
    ...tasks
      .filter(needsPerson)
      .map(
        task =>
          `${dnsOwnerOf(task)} creates the DNS record in ${code(
            task.zone.suffix,
          )}.`,
      ),
    certificateDuty(placed),
    'The card "Web addresses" on the component\'s page shows the way from here to live, and who acts next.',
  ]);
}

/** How to undo it: DNS first, where a person made the record. */
export function rollBack(tasks: readonly DnsTask[]): string {
  return tasks.some(needsPerson)
    ? 'Remove the DNS record first, then revert this pull request: others can take over a hostname that still resolves to an address where it is no longer served.'
    : 'Revert this pull request.';
}

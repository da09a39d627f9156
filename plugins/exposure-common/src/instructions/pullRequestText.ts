import type { PlannedFile } from '../manifests/planFiles';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Warning } from '../request/Refusal';
import { describeDns, manualZones } from './describeDns';
import { describeExposure } from './describeExposure';
import { bullets, code, prose } from './markdown';
import { markerOf, pullRequestMarker } from './pullRequestMarker';
import { subject } from './subject';

/**
 * The words of a pull request.
 * @public
 */
export interface PullRequestText {
  /** One line. */
  title: string;
  /** Markdown. */
  body: string;
  /** A subject line, a blank line, and what follows. */
  commitMessage: string;
}

const certificateDuties = {
  acm: 'AWS Certificate Manager must already hold a certificate for the hostname: the load balancer finds it by the name.',
  gateway:
    "The certificate is the platform team's: the Gateway's own listener presents it.",
} as const;

function certificateDuty({ issuer, profile, environment }: PlacedRequest) {
  const source = profile.tlsFrom(environment);
  return issuer === undefined && source !== 'secret'
    ? certificateDuties[source]
    : `cert-manager then gets the certificate from ${code(
        issuer?.name ?? '',
      )} and renews it.`;
}

function whoDoesWhat(placed: PlacedRequest): string {
  return bullets([
    'A reviewer checks the files below and merges.',
    ...manualZones(placed).map(
      ({ dnsOwner, suffix }) =>
        `${prose(dnsOwner.title)} creates the DNS record in ${code(suffix)}.`,
    ),
    certificateDuty(placed),
    'The card "Web addresses" on the component\'s page shows the way from here to live, and who acts next.',
  ]);
}

function rollBack(placed: PlacedRequest): string {
  return manualZones(placed).length > 0
    ? 'Remove the DNS record first, then revert this pull request: a name that leads to an address where nobody answers for it can be taken over by others.'
    : 'Revert this pull request.';
}

/**
 * Title, description and commit message of the pull request that writes an exposure. Every value in them passed a
 * closed character set, and nothing in them mentions anybody.
 * @public
 */
export function pullRequestText(
  placed: PlacedRequest,
  files: readonly PlannedFile[],
  warnings: readonly Warning[],
): PullRequestText {
  const { request } = placed;
  const title = subject('Expose', request);
  const sections: [heading: string, text: string][] = [
    ['What', describeExposure(placed)],
    [
      'Why',
      `Asked for on the page of ${code(
        request.entityRef,
      )}. The files follow from that request and the platform's settings.`,
    ],
    ['DNS', describeDns(placed)],
    ['Who does what', whoDoesWhat(placed)],
    ['Worth knowing', bullets(warnings.map(({ message }) => prose(message)))],
    [
      'Files',
      bullets(files.map(({ path, state }) => `${code(path)}: ${state}`)),
    ],
    ['How to roll back', rollBack(placed)],
  ];
  const body = sections
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n\n${text}\n\n`)
    .join('');
  return {
    title,
    body: `${body}${pullRequestMarker(markerOf(request))}\n`,
    commitMessage: `${title}\n\nAsked for on the page of ${request.entityRef}.\n`,
  };
}

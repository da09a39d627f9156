import { Entity } from '@backstage/catalog-model';
import {
  ExposureStatus,
  Finding,
} from '@exposure/backstage-plugin-exposure-common';
import { toneOf } from '../../../presentation/headlineLook';
import { AlsoFound } from './AlsoFound';
import { DnsTable } from './DnsTable';
import { FindingActions } from './FindingActions';
import { FindingPanel } from './FindingPanel';

/** Track of the finding that the record table belongs to. */
function isAboutDns(status: ExposureStatus, reason: string): boolean {
  return status.tracks.dns.reason === reason;
}

/**
 * The findings, the deciding one first and with what to do about it; the DNS table stands with the finding about the DNS.
 * @internal
 */
export function FindingList(props: {
  entity: Entity;
  status: ExposureStatus;
  onRechecked: () => void;
}) {
  const { status } = props;
  const deciding = status.findings.find(
    ({ reason }) => reason === status.reason,
  );
  const others = status.findings.filter(finding => finding !== deciding);
  const isAside = ({ severity }: Finding) => severity === 'info';
  const ordered = [
    ...(deciding ? [deciding] : []),
    ...others.filter(finding => !isAside(finding)),
  ];
  const aside = others.filter(isAside);
  const shownWith = ordered.find(({ reason }) => isAboutDns(status, reason));
  const needsChange = status.dnsRecords.some(
    ({ verdict }) =>
      verdict === 'missing' || verdict === 'wrong' || verdict === 'extra',
  );
  return (
    <>
      {ordered.map((finding, index) => (
        <FindingPanel
          key={`${finding.reason} ${index}`}
          finding={finding}
          // The deciding finding has the tone of the headline above it: one verdict, one colour.
          tone={finding === deciding ? toneOf(status) : undefined}
        >
          {finding === shownWith && needsChange && <DnsTable status={status} />}
          {index === 0 && <FindingActions {...props} />}
        </FindingPanel>
      ))}
      {ordered.length === 0 && <FindingActions {...props} />}
      <AlsoFound findings={aside} />
    </>
  );
}

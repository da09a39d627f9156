import type {
  Actor,
  ExposureStatus,
  Finding,
} from '@exposure/backstage-plugin-exposure-common';
import {
  actorWords,
  headlineLabel,
  obstacleInWords,
  trackNames,
} from '@exposure/backstage-plugin-exposure-common';

function actorText({ kind, name, until }: Actor): string {
  return `${name ?? actorWords[kind]}${until ? ` until ${until}` : ''}`;
}

/** A finding with its reason, what to do and what was seen, a line each. */
export function findingLines(finding: Finding): string[] {
  return [
    `  ${finding.severity}: ${finding.title} [${finding.reason}]`,
    `    ${finding.explanation}`,
    ...finding.fix.map(line => `    - ${line}`),
    ...finding.evidence.map(
      ({ object, field, text }) =>
        `    seen: ${[object, field].filter(Boolean).join(' ')}: ${text}`,
    ),
  ];
}

function trackLines({ tracks }: ExposureStatus): string[] {
  return trackNames.map(name => {
    const { value, reason } = tracks[name];
    return `  ${name.padEnd(12)}${value}${reason ? ` (${reason})` : ''}`;
  });
}

function dnsLines({ dnsRecords }: ExposureStatus): string[] {
  return dnsRecords.map(({ name, type, required, found, verdict }) => {
    const wanted = required === '' ? 'not wanted' : `wanted ${required}`;
    const seen = found.join(', ') || (verdict === 'unknown' ? '' : 'nothing');
    return `  ${type} ${name}: ${verdict}, ${wanted}${
      seen && `, found ${seen}`
    }`;
  });
}

function chainLines({ chain }: ExposureStatus): string[] {
  return chain.map(({ kind, namespace, name, state, message }) => {
    const place = namespace ? `${namespace}/${name}` : name;
    return `  ${kind} ${place}: ${state}${message ? `, ${message}` : ''}`;
  });
}

/** Checks that failed for the same cause share a line. */
function notCheckedLines({ notChecked }: ExposureStatus): string[] {
  const byCause = new Map<string, string[]>();
  for (const { check, ...obstacle } of notChecked) {
    const words = obstacleInWords(obstacle);
    byCause.set(words, [...(byCause.get(words) ?? []), check]);
  }
  return Array.from(
    byCause,
    ([words, checks]) => `  ${words}: ${checks.join(', ')}`,
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function statusText(status: ExposureStatus): string {
  const place = `environment ${status.environment}, cluster ${
    status.cluster
  }, namespace ${status.namespace || '-'}`;
  const name =
    status.displayHostname === status.hostname
      ? status.hostname
      : `${status.displayHostname} (${status.hostname})`;
  return [
    name,
    `  ${place}`,
    `  ${headlineLabel(status)}${
      status.overlay === 'stale' ? ` (as of ${status.observedAt})` : ''
    }`,
    `  acts next: ${actorText(status.actor)}`,
    ...section('findings', status.findings.flatMap(findingLines)),
    ...section('tracks', trackLines(status)),
    ...section('DNS records', dnsLines(status)),
    ...section('objects', chainLines(status)),
    ...section('not checked', notCheckedLines(status)),
  ].join('\n');
}

/** Statuses as a person pastes them into a bug report. */
export function reportText(statuses: readonly ExposureStatus[]): string {
  return statuses.length === 0
    ? 'No exposure in these objects.\n'
    : `${statuses.map(statusText).join('\n\n')}\n`;
}

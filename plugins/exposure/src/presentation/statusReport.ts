import {
  ExposureStatus,
  trackNames,
} from '@exposure/backstage-plugin-exposure-common';

/** Foreign text on one line, so that it cannot end the code block or the list it stands in. */
function inline(text: string): string {
  return `\`${text.replace(/[\p{Cc}`]+/gu, ' ').slice(0, 500)}\``;
}

function findingLines({ findings }: ExposureStatus): string[] {
  return findings.flatMap(finding => [
    `- **${finding.title}** (${finding.reason}, ${finding.severity}, acts: ${
      finding.actor.name ?? finding.actor.kind
    })`,
    `  ${finding.explanation}`,
    ...finding.fix.map(step => `  - ${step}`),
    ...finding.evidence.map(
      ({ object, text, observedAt }) =>
        `  - evidence${
          object ? ` ${inline(object)}` : ''
        } at ${observedAt}: ${inline(text)}`,
    ),
  ]);
}

/**
 * The whole status as Markdown for a bug report or a chat, in English and UTC whatever the reader's language is.
 * @internal
 */
export function statusReport(status: ExposureStatus): string {
  const { hostname, environment, cluster, namespace, headline, actor } = status;
  return [
    `## ${hostname}: ${headline}`,
    `${environment} (cluster ${cluster}, namespace ${namespace}). Acts next: ${
      actor.name ?? actor.kind
    }. Since ${status.since}, seen ${status.observedAt}${
      status.overlay ? `, ${status.overlay}` : ''
    }.`,
    '',
    '### Tracks',
    ...trackNames.map(name => `- ${name}: ${status.tracks[name].value}`),
    '',
    '### Findings',
    ...(status.findings.length ? findingLines(status) : ['None.']),
    '',
    '### DNS',
    ...status.dnsRecords.map(
      ({ name, type, required, found, verdict }) =>
        `- ${name} ${type}: required ${inline(required)}, found ${inline(
          found.join(' ') || 'nothing',
        )} (${verdict})`,
    ),
    '',
    '### Objects',
    ...status.chain.map(
      ({ kind, name, state, message }) =>
        `- ${kind} ${name}: ${state}${message ? ` ${inline(message)}` : ''}`,
    ),
    '',
    '### Not checked',
    ...status.notChecked.map(({ check, because }) => `- ${check}: ${because}`),
    '',
  ].join('\n');
}

import {
  Actor,
  ExposureStatus,
  markdown,
  trackNames,
} from '@exposure/backstage-plugin-exposure-common';

import { linkName } from './linkName';

const { code, prose } = markdown;

/** Foreign text on one line, so that it cannot end the code or the list it stands in. */
function inline(text: string): string {
  return code(text.replace(/[\p{C}\p{Zl}\p{Zp}`]+/gu, ' ').slice(0, 2048));
}

/** Its name is the platform team’s own text. */
function actorText({ actor }: { actor: Actor }): string {
  return actor.name ?? actor.kind;
}

function findingLines({ findings }: ExposureStatus): string[] {
  return findings.flatMap(finding => [
    `- **${prose(finding.title)}** (${finding.reason}, ${
      finding.severity
    }, acts: ${prose(actorText(finding))})`,
    `  ${prose(finding.explanation)}`,
    ...finding.fix.map(step => `  - ${prose(step)}`),
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
  const { hostname, environment, cluster, namespace, headline } = status;
  return [
    `## ${prose(hostname)}: ${headline}`,
    `${inline(environment)} (cluster ${inline(cluster)}, namespace ${
      namespace ? inline(namespace) : '-'
    }). Acts next: ${prose(actorText(status))}. Since ${status.since}, seen ${
      status.observedAt
    }${status.overlay ? `, ${status.overlay}` : ''}.`,
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
        `- ${inline(name)} ${prose(type)}: required ${inline(
          required,
        )}, found ${inline(found.join(' ') || 'nothing')} (${verdict})`,
    ),
    '',
    '### Objects',
    ...status.chain.map(
      ({ kind, state, message, ...link }) =>
        `- ${prose(kind)} ${inline(linkName(link, status))}: ${prose(state)}${
          message ? ` ${inline(message)}` : ''
        }`,
    ),
    '',
    '### Not checked',
    ...status.notChecked.map(
      ({ check, because }) => `- ${prose(check)}: ${prose(because)}`,
    ),
    '',
  ].join('\n');
}

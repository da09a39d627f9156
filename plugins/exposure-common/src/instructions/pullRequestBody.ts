import { pullRequestMarker } from './pullRequestMarker';
import type { PullRequestMarker } from './pullRequestMarker';

/** A part of a description: its heading and its Markdown. Empty text = no such part. */
export interface BodySection {
  heading: string;
  text: string;
  /** Where there is too little room, the heaviest part is left out first. */
  weight: number;
}

/**
 * A description in two lengths.
 * @public
 */
export interface PullRequestBody {
  /** Markdown. */
  body: string;
  /**
   * The same in at most 4,000 characters, which is what Azure DevOps takes: parts that only some readers need are left
   * out as a whole, and named.
   */
  shortBody: string;
}

/** The least that any of the usual forges takes, in UTF-16 code units. */
const maxShort = 4_000;

/** The marker with as many hostnames as fit: it is found by its place even where some are missing. */
function shortMarker(marker: PullRequestMarker): string {
  const full = pullRequestMarker(marker);
  if (full.length <= maxShort / 2) {
    return full;
  }
  return pullRequestMarker({
    ...marker,
    hostnames: marker.hostnames.slice(0, 3),
    drops: marker.drops.slice(0, 3),
  });
}

const printed = ({ heading, text }: BodySection) =>
  `## ${heading}\n\n${text}\n\n`;

function shortened(
  sections: readonly BodySection[],
  marker: PullRequestMarker,
): string {
  const end = `${shortMarker(marker)}\n`;
  const kept = new Map(sections.map(section => [section, printed(section)]));
  const leftOut: string[] = [];
  for (const section of [...sections].sort((a, b) => b.weight - a.weight)) {
    kept.delete(section);
    leftOut.unshift(section.heading);
    const note = `Left out for length: ${leftOut.join(', ')}.\n\n`;
    const body = `${[...kept.values()].join('')}${note}${end}`;
    if (body.length <= maxShort) {
      return body;
    }
  }
  return end;
}

/** Puts the parts together, with the marker that ties the pull request to its exposures. */
export function pullRequestBody(
  parts: readonly BodySection[],
  marker: PullRequestMarker,
): PullRequestBody {
  const sections = parts.filter(({ text }) => text !== '');
  const body = `${sections.map(printed).join('')}${pullRequestMarker(
    marker,
  )}\n`;
  return {
    body,
    shortBody: body.length <= maxShort ? body : shortened(sections, marker),
  };
}

const carriageReturns = /\r\n/g;
const bareLineFeed = /(?<!\r)\n/;

/** The text with the line breaks that Exposure writes. */
export function withLineFeeds(text: string): string {
  return text.replace(carriageReturns, '\n');
}

/**
 * A file with the line breaks that Exposure writes, and the way back. A file that mixes both kinds stays as it is, because
 * there would be no way back.
 */
export function unifiedLineBreaks(text: string): {
  text: string;
  restore(text: string): string;
} {
  return text.includes('\r\n') && !bareLineFeed.test(text)
    ? {
        text: withLineFeeds(text),
        restore: changed => changed.replace(/\n/g, '\r\n'),
      }
    : { text, restore: changed => changed };
}

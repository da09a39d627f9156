/** Backstage 1.55 declares `engines.node: "22 || 24"`; other majors are not tested by it. */
export const supportedNodeMajors = [22, 24];

/** The major that is fetched where the machine's own does not fit. */
export const fetchedNodeMajor = 24;

/** @param {string} version as `process.versions.node` prints it */
export function nodeIsSupported(version) {
  return supportedNodeMajors.includes(Number(version.split('.')[0]));
}

/**
 * Measures two sides in turn, so that whatever else the machine does hits both.
 *
 * @param {{ rounds: number, anchor: () => number, ours: () => number }} sides each measures once: a time of any unit
 * @returns the medians, and the spread of the rounds' ratios around theirs
 */
function sideBySide({ rounds, anchor, ours }) {
  const measured = Array.from({ length: rounds }, () => ({
    anchorValue: anchor(),
    ourValue: ours(),
  }));
  const ratios = measured.map(
    ({ anchorValue, ourValue }) => anchorValue / ourValue,
  );
  const ratio = median(ratios);
  return {
    anchorValue: median(measured.map(({ anchorValue }) => anchorValue)),
    ourValue: median(measured.map(({ ourValue }) => ourValue)),
    ratio,
    spread: Math.max(...ratios.map(each => Math.abs(each - ratio))) / ratio,
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

module.exports = { sideBySide };

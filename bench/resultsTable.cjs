/**
 * The content of RESULTS.md.
 *
 * @param {{ title: string, anchor: string, unit: string, anchorValue: number, ourValue: number, ratio: number, spread: number, goal: number, aim?: string }[]} results `aim` is what is wanted of our value; only the ratio decides
 * @param {string} machine
 */
function resultsTable(results, machine) {
  const rows = results.map(result => [
    result.title,
    `${result.anchor}: ${shown(result.anchorValue)} ${result.unit}`,
    `${shown(result.ourValue)} ${result.unit}`,
    `${shown(result.ratio)}x (± ${Math.round(result.spread * 100)} %)`,
    `${shown(result.goal)}x${result.aim ? `, wanted: ${result.aim}` : ''}`,
    result.ratio >= result.goal ? 'reached' : 'missed',
  ]);
  const head = ['what', 'compared with', 'ours', 'ratio', 'goal', 'result'];
  const line = cells => `| ${cells.join(' | ')} |\n`;
  return [
    '# Results\n\n',
    `Written by \`npm run bench -- --write\` on ${machine}. Median of the rounds; ratios travel, times do not.\n\n`,
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('');
}

function shown(value) {
  return value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}

module.exports = { resultsTable };

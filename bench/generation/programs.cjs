const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { programPath } = require('@exposure/kubectl');
const { expectedFiles } = require('./exposures.cjs');

/** Writes the expected files themselves as a chart, with the namespace as its one value. */
function writeChart(chart) {
  const templates = path.join(chart, 'templates');
  fs.mkdirSync(templates);
  fs.writeFileSync(
    path.join(chart, 'Chart.yaml'),
    'apiVersion: v2\nname: bench\nversion: 0.0.0\n',
  );
  for (const [name, content] of expectedFiles()) {
    if (name !== 'kustomization.yaml') {
      fs.writeFileSync(
        path.join(templates, name),
        content.replace(/^( *namespace:) .*$/gm, '$1 {{ .Values.namespace }}'),
      );
    }
  }
}

/**
 * Runs what measures `helm template`, which renders the expected files from a chart.
 *
 * @param {(run: () => void) => object} measure
 */
function withHelm(measure) {
  const chart = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-chart-'));
  const options = ['template', 'bench', chart, '--set', 'namespace=team'];
  try {
    writeChart(chart);
    return measure(() => execFileSync(programPath('helm'), options));
  } finally {
    fs.rmSync(chart, { recursive: true });
  }
}

/**
 * Runs what measures `kubectl kustomize` over the expected files.
 *
 * @param {(run: () => void) => object} measure
 */
function withKustomize(measure) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-files-'));
  const options = ['kustomize', folder];
  try {
    for (const [name, content] of expectedFiles()) {
      fs.writeFileSync(path.join(folder, name), content);
    }
    return measure(() => execFileSync(programPath('kubectl'), options));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

module.exports = { withHelm, withKustomize };

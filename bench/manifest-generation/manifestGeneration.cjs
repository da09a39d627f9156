const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {
  parsePlatform,
  writeExposure,
} = require('@exposure/backstage-plugin-exposure-common');
const { parse } = require('yaml');
const { programPath } = require('@exposure/kubectl');
const { sideBySide } = require('../sideBySide.cjs');

const fixture = path.join(
  __dirname,
  '../../plugins/exposure-common/src/manifests/__fixtures__/nginx-public-certificate',
);
const sets = 500;
const helmRuns = 5;

/** The files of one request, from raw input to text, against Helm rendering the same objects from a chart. */
const manifestGeneration = {
  title: 'Manifests of one request',
  anchor: 'helm template',
  unit: 'ms',
  goal: 50,
  measure() {
    const chart = chartOfFixture();
    try {
      return sideBySide({
        rounds: 3,
        anchor: () => helm(chart),
        ours: exposure,
      });
    } finally {
      fs.rmSync(chart, { recursive: true });
    }
  },
};

function exposure() {
  const request = parse(
    fs.readFileSync(path.join(fixture, 'request.yaml'), 'utf8'),
  );
  const config = parse(
    fs.readFileSync(path.join(fixture, 'app-config.yaml'), 'utf8'),
  );
  const platform = parsePlatform(config.exposure);
  if (!platform.ok) throw new Error('the platform of the fixture is refused');
  const begin = process.hrtime.bigint();
  for (let set = 0; set < sets; set += 1) {
    const written = writeExposure(
      { ...request, namespace: `team-${set}` },
      platform.value,
      new Map(),
    );
    if (!written.ok) throw new Error('the request of the fixture is refused');
  }
  return millisecondsSince(begin) / sets;
}

function helm(chart) {
  const program = programPath('helm');
  const begin = process.hrtime.bigint();
  for (let run = 0; run < helmRuns; run += 1)
    execFileSync(program, [
      'template',
      'bench',
      chart,
      '--set',
      `namespace=team-${run}`,
    ]);
  return millisecondsSince(begin) / helmRuns;
}

/** The expected files themselves, with the namespace as the chart's one value. */
function chartOfFixture() {
  const chart = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-chart-'));
  const templates = path.join(chart, 'templates');
  fs.mkdirSync(templates);
  fs.writeFileSync(
    path.join(chart, 'Chart.yaml'),
    'apiVersion: v2\nname: bench\nversion: 0.0.0\n',
  );
  for (const file of manifestFiles(path.join(fixture, 'expected')))
    fs.writeFileSync(
      path.join(templates, path.basename(file)),
      fs
        .readFileSync(file, 'utf8')
        .replace(/^( *namespace:) .*$/gm, '$1 {{ .Values.namespace }}'),
    );
  return chart;
}

function manifestFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'kustomization.yaml')
    .map(entry => path.join(entry.parentPath, entry.name));
}

function millisecondsSince(begin) {
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

module.exports = { manifestGeneration };

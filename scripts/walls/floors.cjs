const path = require('node:path');

/** The folders of the core as they stand on each other: each imports only what is named before it. */
const floors = [
  'input',
  'hostname',
  'controllers',
  'kubernetes',
  'platform',
  'observation',
  'request',
  'manifests',
  'present',
  'reasons',
  'status',
  'forecast',
  'neighbours',
  'diagnosis',
  'instructions',
  'evidence',
  'writing',
  'api',
];

/**
 * The walls between floors, for `import/no-restricted-paths`.
 * @param {string} dir the folder of the package
 */
function floorZones(dir) {
  const folder = name => path.join(dir, 'src', name);
  return floors.slice(0, -1).map((floor, index) => ({
    target: folder(floor),
    from: floors.slice(index + 1).map(folder),
    message: `${floor} stands below: scripts/walls/floors.cjs has the order.`,
  }));
}

module.exports = { floors, floorZones };

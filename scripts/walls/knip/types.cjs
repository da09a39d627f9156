const workspaces = require('./workspaces.cjs');

/** Types that are exported and used nowhere at all. One that a signature of its file names is of use to its readers. */
module.exports = {
  include: ['types', 'enumMembers'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  treatConfigHintsAsErrors: false,
  workspaces: workspaces(),
};

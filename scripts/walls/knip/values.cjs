const workspaces = require('./workspaces.cjs');

/** What is exported and imported nowhere else; of the libraries also what their root exports. */
module.exports = {
  include: ['exports', 'duplicates'],
  ignoreIssues: {
    'plugins/exposure-common/src/input/refusals/index.ts': ['exports'],
  },
  treatConfigHintsAsErrors: false,
  workspaces: workspaces({ includeEntryExports: true }),
};

const createPackageConfig = require('@backstage/cli/config/eslint-factory');
const { houseOverrides, houseRules } = require('./houseRules.cjs');

/**
 * The ESLint configuration of every package: Backstage's, with the rules of this house above it.
 *
 * @param {string} dir the folder of the package
 * @param {object} [extra] what Backstage's factory accepts; only what the package itself needs
 */
module.exports = function packageConfig(dir, extra = {}) {
  return createPackageConfig(dir, {
    ...extra,
    // A rule that a comment can switch off is no wall.
    noInlineConfig: true,
    rules: { ...houseRules(dir), ...extra.rules },
    overrides: [...houseOverrides, ...(extra.overrides ?? [])],
  });
};

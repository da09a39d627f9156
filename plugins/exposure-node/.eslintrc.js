module.exports = require('../../scripts/walls/packageConfig.cjs')(__dirname);

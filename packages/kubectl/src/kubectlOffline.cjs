const { spawn } = require('node:child_process');
const { programPath } = require('./programPath.cjs');

function kubectlOffline(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(programPath('kubectl'), [
      '--kubeconfig',
      '/dev/null',
      ...args,
    ]);
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', chunk => stdout.push(chunk));
    child.stderr.on('data', chunk => stderr.push(chunk));
    child.once('error', reject);
    child.once('close', status => {
      if (status === 0) {
        resolve(Buffer.concat(stdout).toString('utf8'));
      } else {
        const said = Buffer.concat(stderr).toString('utf8');
        reject(new Error(`kubectl ${args[0]} ended with ${status}: ${said}`));
      }
    });
    // A program that fails early does not read its input to the end.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

module.exports = { kubectlOffline };

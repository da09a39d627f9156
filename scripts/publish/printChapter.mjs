// The notes of a release: `node scripts/publish/printChapter.mjs 0.1.0`.
import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { readChapter } from './chapters.mjs';

const version = process.argv[2];
const file = path.join(repositoryRoot, 'CHANGELOG.md');
const chapter = readChapter(fs.readFileSync(file, 'utf8'), version);
if (!chapter) {
  process.stderr.write(`CHANGELOG.md has no chapter ${version}.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${chapter}\n`);
}

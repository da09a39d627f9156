import fs from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { codeBlocks } from './codeBlocks.mjs';
import { mergeConfig } from './mergeConfig.mjs';
import { patchFile } from './patchFile.mjs';

/** The sections that are about one frontend system alone. */
const sections = {
  new: 'New frontend system',
  legacy: 'Legacy frontend system',
};

/**
 * Does what a guide says: runs its `yarn` commands in the portal, and puts every code block with a `title` into the
 * file of that name. Other blocks show something and change nothing.
 *
 * @param {string} markdown
 * @param {{ portal: string, frontend: 'new' | 'legacy', run: (command: string) => Promise<void> }} walk
 * @returns {Promise<string[]>} what was done, a line each
 */
export async function walkGuide(markdown, { portal, frontend, run }) {
  const done = [];
  const other = frontend === 'new' ? sections.legacy : sections.new;
  for (const block of codeBlocks(markdown)) {
    if (block.headings.includes(other)) {
      continue;
    }
    if (block.title) {
      intoFile(path.join(portal, block.title), block);
      done.push(block.title);
    }
    for (const command of yarnCommands(block)) {
      await run(command);
      done.push(command);
    }
  }
  return done;
}

function yarnCommands({ language, text }) {
  if (language !== 'sh') {
    return [];
  }
  return text.split('\n').filter(line => line.startsWith('yarn '));
}

function intoFile(file, { language, text }) {
  if (language === 'diff') {
    fs.writeFileSync(file, patchFile(fs.readFileSync(file, 'utf8'), text));
  } else if (language === 'yaml' && fs.existsSync(file)) {
    const config = load(fs.readFileSync(file, 'utf8'));
    fs.writeFileSync(file, dump(mergeConfig(config, load(text))));
  } else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${text}\n`);
  }
}

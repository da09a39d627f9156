import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { profileNames } from './profiles';
import {
  abilitiesTable,
  annotationsList,
  reasonsList,
  writtenTable,
} from '../manifests/testing/controllerTables';

const docs = resolve(__dirname, '../../../../docs');
const page = resolve(docs, 'controllers.md');

const made = {
  abilities: abilitiesTable,
  written: writtenTable,
  annotations: annotationsList,
  reasons: reasonsList,
};

/** The page with its made parts anew; each stands between two comments with its name. */
function anew(text: string): string {
  return Object.entries(made).reduce((whole, [name, make]) => {
    const between = new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n\n<!-- end -->)`);
    if (!between.test(whole)) {
      throw new Error(`no place for ${name}`);
    }
    return whole.replace(
      between,
      (_, before, after) => before + make() + after,
    );
  }, text);
}

describe('the page of the controllers', () => {
  it('has the tables that the profiles make', () => {
    const text = readFileSync(page, 'utf8');
    if (process.env.WRITE_DOCS === '1') {
      writeFileSync(page, anew(text));
    }
    expect(readFileSync(page, 'utf8')).toBe(anew(text));
  });

  it.each(profileNames)('has a heading for %s', name => {
    expect(readFileSync(page, 'utf8')).toContain(`\n### ${name}\n`);
  });

  it.each(profileNames)('%s is in the configuration page', name => {
    expect(readFileSync(resolve(docs, 'configuration.md'), 'utf8')).toContain(
      `\`${name}\``,
    );
  });
});

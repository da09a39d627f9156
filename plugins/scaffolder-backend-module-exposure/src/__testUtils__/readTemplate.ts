import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { parse } from 'yaml';

const folder = join(__dirname, '../../../../templates');

/** Names of all templates that the repository ships. */
export const templateNames = readdirSync(folder).sort();

/**
 * Reads a template as it is shipped, as the catalog would store it. The zone that some of them pin is only an example, so it is
 * replaced by one that everybody may use in the tests.
 */
export function readTemplate(name: string): TemplateEntityV1beta3 {
  const text = readFileSync(join(folder, name, 'template.yaml'), 'utf8')
    .replaceAll('apps.example.com', 'open.example.com')
    .replaceAll('apps\\.example\\.com', 'open\\.example\\.com');
  const entity = parse(text);
  entity.metadata.namespace = 'default';
  entity.metadata.annotations = {
    'backstage.io/managed-by-location': `file:${join(
      folder,
      name,
    )}/template.yaml`,
  };
  return entity;
}

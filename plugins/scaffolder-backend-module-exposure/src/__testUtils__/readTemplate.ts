import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { parse } from 'yaml';

const folder = join(__dirname, '../../../../templates');

/** Names of all templates that the repository ships. */
export const templateNames = readdirSync(folder).sort();

/** Reads a template as it is shipped, as the catalog would store it. */
export function readTemplate(name: string): TemplateEntityV1beta3 {
  const entity = parse(
    readFileSync(join(folder, name, 'template.yaml'), 'utf8'),
  );
  entity.metadata.namespace = 'default';
  entity.metadata.annotations = {
    'backstage.io/managed-by-location': `file:${join(
      folder,
      name,
    )}/template.yaml`,
  };
  return entity;
}

import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { WhatGoes } from './WhatGoes';

/** The schema of the field: it holds nothing of its own, it shows what the other fields lead to. */
const removalFieldSchema = makeFieldSchema({
  output: z => z.object({}),
});

/**
 * The form field `ExposureRemoval`.
 * @internal
 */
export const removalFormField = {
  name: 'ExposureRemoval',
  component: WhatGoes,
  schema: removalFieldSchema,
};

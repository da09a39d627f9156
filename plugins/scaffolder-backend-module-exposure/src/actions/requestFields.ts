import { accessKinds } from '@exposure/backstage-plugin-exposure-common';
import type { z as zod } from 'zod/v3';

type Zod = typeof zod;

const portFormat = 'A number, or the name that the Service gives it';

/** Fields that both actions need to find the directory of one exposure. */
export const locationFields = {
  entityRef: (z: Zod) =>
    z.string({
      description:
        'Entity reference of the component, e.g. component:default/shop',
    }),
  environment: (z: Zod) =>
    z.string({
      description: 'Id of an environment under exposure.environments',
    }),
  namespace: (z: Zod) =>
    z.string({ description: 'Kubernetes namespace of the Service' }),
  targetPath: (z: Zod) =>
    z
      .string({
        description:
          "The repository's root in the workspace; default: the workspace itself",
      })
      .optional(),
};

/**
 * The request as the action takes it. The schema is for forms and documentation;
 * the rules behind each field are the core's, which names the field and the rule.
 */
export const requestFields = {
  ...locationFields,
  hostnames: (z: Zod) =>
    z
      .array(z.string(), {
        description:
          'One to ten hostnames; each becomes its own Certificate. Required, except with keep',
      })
      .optional(),
  service: (z: Zod) =>
    z
      .object(
        {
          name: z.string({ description: 'Name of the Service' }).optional(),
          port: z
            .union([z.number(), z.string()], { description: portFormat })
            .optional(),
        },
        {
          description:
            'The Service that serves the address. Required, except with keep',
        },
      )
      .optional(),
  podSelector: (z: Zod) =>
    z
      .record(z.string(), {
        description:
          "Labels of the component's pods; default: those that the Service selects by",
      })
      .optional(),
  podPort: (z: Zod) =>
    z
      .union([z.number(), z.string()], {
        description:
          "The container's port, number or name; default: the Service's targetPort, otherwise its port with a warning",
      })
      .optional(),
  path: (z: Zod) =>
    z.string({ description: 'Path prefix; default: /' }).optional(),
  access: (z: Zod) =>
    z
      .enum(accessKinds, {
        description: 'Who may reach it; default: public',
      })
      .optional(),
  allowlist: (z: Zod) =>
    z
      .array(z.string(), {
        description: 'CIDRs that may reach it, with access: allowlist',
      })
      .optional(),
  issuer: (z: Zod) =>
    z
      .string({
        description: "Name of an issuer; default: the environment's own",
      })
      .optional(),
  redirects: (z: Zod) =>
    z
      .array(z.string(), {
        description: 'Hostnames answered by a redirect to the first hostname',
      })
      .optional(),
  keep: (z: Zod) =>
    z
      .boolean({
        description:
          'Takes fields that are left out from the existing files; default: false',
      })
      .optional(),
  add: (z: Zod) =>
    z
      .boolean({
        description:
          'Adds hostnames and redirects to those of the existing files; all share the other settings; default: false',
      })
      .optional(),
  redirectOldHostnames: (z: Zod) =>
    z
      .boolean({
        description:
          'Redirects hostnames that were served and are no longer requested; default: false',
      })
      .optional(),
  together: (z: Zod) =>
    z
      .array(z.object({ environment: z.string() }).passthrough(), {
        description:
          'All entries of a form that writes for several environments; refused if two of them are for the same folder',
      })
      .optional(),
};

import type { z as zod } from 'zod/v3';

type Zod = typeof zod;

/** What both actions report; the next steps of a template are made of it. */
export const outputFields = {
  files: (z: Zod) =>
    z.array(
      z.object({
        path: z.string({
          description: "Path relative to the repository's root",
        }),
        state: z.enum(['created', 'updated', 'unchanged', 'deleted']),
      }),
      { description: 'Every file of the exposure and what happened to it' },
    ),
  changed: (z: Zod) =>
    z.boolean({
      description: 'Whether any file differs from what was there before',
    }),
  directory: (z: Zod) =>
    z.string({
      description:
        "The directory of all files, relative to the repository's root",
    }),
  deletedFiles: (z: Zod) =>
    z.array(z.string(), {
      description: 'Names of the deleted files in that directory',
    }),
  branch: (z: Zod) =>
    z.string({
      description:
        'Branch name; the same for the same environment, namespace and component',
    }),
  title: (z: Zod) => z.string({ description: 'Title of the pull request' }),
  body: (z: Zod) =>
    z.string({ description: 'Body of the pull request (Markdown)' }),
  shortBody: (z: Zod) =>
    z.string({
      description:
        'The same in at most 4,000 characters, for Azure DevOps (Markdown)',
    }),
  commitMessage: (z: Zod) => z.string({ description: 'Commit message' }),
  dnsRecords: (z: Zod) =>
    z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        ttl: z.number({ description: 'Seconds' }),
        value: z.string(),
        zoneFileLine: z.string({
          description: 'The record as a line of a zone file (RFC 1035)',
        }),
        providerName: z.string({
          description: 'The name relative to its zone, as providers expect it',
        }),
      }),
      { description: 'DNS records that a person must create or remove' },
    ),
  droppedHostnames: (z: Zod) =>
    z.array(z.string(), {
      description:
        'Hostnames that were served until now and go off the web with this change',
    }),
  warnings: (z: Zod) =>
    z.array(z.object({ id: z.string(), message: z.string() }), {
      description: 'Allowed, but worth knowing',
    }),
  warningsText: (z: Zod) =>
    z.string({
      description:
        'The warnings as a list, safe to show as Markdown; empty if there are none',
    }),
};

import { Access } from '@exposure/backstage-plugin-exposure-common';

/**
 * What the template's form holds so far. The keys are those of `templates/expose-service`; all may be missing while the
 * reader is still typing.
 * @internal
 */
export interface RequestForm {
  entityRef?: string;
  environment?: string;
  namespace?: string;
  serviceName?: string;
  servicePort?: string;
  hostnames?: string[];
  access?: Access;
  allowlist?: string[];
}

/** Fields without which no file can be written. */
const needed = [
  'entityRef',
  'environment',
  'namespace',
  'serviceName',
  'servicePort',
  'hostnames',
] as const satisfies readonly (keyof RequestForm)[];

/**
 * Whether enough is filled in to ask the backend.
 * @internal
 */
export function isComplete(form: RequestForm): boolean {
  return needed.every(key => form[key]?.length);
}

/** A port number typed into a text field is a number; anything else is a port's name. */
function portOf(text: string | undefined): string | number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : text;
}

/**
 * The form's data as the input of the scaffolder action `exposure:write`.
 * @internal
 */
export function requestOf(form: RequestForm): object {
  const { entityRef, environment, namespace, hostnames, access } = form;
  return {
    entityRef,
    environment,
    namespace,
    hostnames,
    service: { name: form.serviceName, port: portOf(form.servicePort) },
    path: '/',
    access: access ?? 'public',
    ...(access === 'allowlist' ? { allowlist: form.allowlist ?? [] } : {}),
  };
}

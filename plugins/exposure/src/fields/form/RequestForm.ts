import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import {
  Access,
  accessKinds,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * A Service as the form holds it: a port that is still being typed is a text.
 * @public
 */
export interface FormService {
  name?: string;
  port?: string | number;
}

/**
 * The hostnames of one environment, where a form asks for several environments at once.
 * @public
 */
export interface FormPlace {
  environment: string;
  hostnames: string[];
}

/**
 * What the template's form holds so far. The keys are those of the action `exposure:write`, and `environments` in the place
 * of `environment` and `hostnames` for several environments; all may be missing while the reader is still typing.
 * @internal
 */
export interface RequestForm {
  entityRef?: string;
  environment?: string;
  environments: FormPlace[];
  namespace?: string;
  service: FormService;
  hostnames: string[];
  /** `undefined`: not touched; an empty list: none. */
  redirects?: string[];
  path?: string;
  access?: Access;
  /** As `redirects`. */
  allowlist?: string[];
  issuer?: string;
  /** What is left out stays as it is. */
  keep: boolean;
  /** Hostnames and redirects are added to those that are there. */
  add: boolean;
  redirectOldHostnames: boolean;
  /** The files live in a repository that is not the component's own. */
  elsewhere: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * The texts of a list. The form library fills a list of at least one with `undefined` before anything is typed.
 * @internal
 */
export function stringsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter((entry): entry is string => typeof entry === 'string');
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? stringsOf(value) : undefined;
}

/**
 * Reads a Service out of a form. A port number typed as text is a number; anything else is a port's name.
 * @internal
 */
export function serviceOf(value: unknown): FormService {
  const { name, port } = fieldsOf(value);
  const text = textOf(port);
  return {
    name: textOf(name),
    port:
      typeof port === 'number' || (text && /^\d{1,5}$/.test(text))
        ? Number(port)
        : text,
  };
}

/**
 * Reads the places of a form; whatever is none is left out.
 * @internal
 */
export function placesOf(value: unknown): FormPlace[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map(fieldsOf).flatMap(({ environment, hostnames }) => {
    const id = textOf(environment);
    return id ? [{ environment: id, hostnames: stringsOf(hostnames) }] : [];
  });
}

/**
 * Reads what a form holds. It may come out of a link, so nothing about its shape is trusted.
 * @internal
 */
export function readForm(value: unknown): RequestForm {
  const form = fieldsOf(value);
  return {
    entityRef: textOf(form.entityRef),
    environment: textOf(form.environment),
    environments: placesOf(form.environments),
    namespace: textOf(form.namespace),
    service: serviceOf(form.service),
    hostnames: stringsOf(form.hostnames),
    redirects: listOf(form.redirects),
    path: textOf(form.path),
    access: accessKinds.find(kind => kind === form.access),
    allowlist: listOf(form.allowlist),
    issuer: textOf(form.issuer),
    keep: form.keep === true,
    add: form.add === true,
    redirectOldHostnames: form.redirectOldHostnames === true,
    elsewhere: form.elsewhere === true,
  };
}

/**
 * The environments that the form asks for.
 * @internal
 */
export function environmentIdsOf(form: RequestForm): string[] {
  const several = form.environments.map(({ environment }) => environment);
  return form.environment ? [form.environment] : several;
}

/**
 * What all of the form holds, as a field sees it beside its own value.
 * @internal
 */
export function formOf(
  props: Pick<FieldExtensionComponentProps<unknown>, 'formContext'>,
): RequestForm {
  return readForm(props.formContext?.formData);
}

/**
 * The entity that a form names.
 * @returns `undefined` while the reader is still typing it
 * @internal
 */
export function compoundRef(
  entityRef: string | undefined,
): CompoundEntityRef | undefined {
  try {
    return entityRef ? parseEntityRef(entityRef) : undefined;
  } catch {
    return undefined;
  }
}

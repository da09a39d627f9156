import { FormPlace, RequestForm } from './RequestForm';

/**
 * One input of the scaffolder action `exposure:write`.
 * @internal
 */
export interface FormRequest {
  environment: string;
  input: object;
}

function placesAskedFor(form: RequestForm): FormPlace[] {
  const { environment, hostnames } = form;
  return environment ? [{ environment, hostnames }] : form.environments;
}

/** Whether enough is filled in to ask the backend; with `keep` the rest is taken from what is there. */
function isComplete(form: RequestForm, { hostnames }: FormPlace): boolean {
  if (!form.entityRef || !form.namespace) {
    return false;
  }
  const { name, port } = form.service;
  return form.keep || Boolean(hostnames.length && name && port);
}

/** Fields that were left out stay out: with `keep` that means "as it is", and an empty list means none. */
function optionalFields(form: RequestForm): object {
  const { service, redirects, path, access, allowlist, issuer, keep } = form;
  return {
    ...(service.name && service.port ? { service } : {}),
    ...(redirects && (keep || redirects.length > 0) ? { redirects } : {}),
    ...(path ? { path } : {}),
    ...(access ? { access } : {}),
    ...(access === 'allowlist' && allowlist ? { allowlist } : {}),
    ...(issuer ? { issuer } : {}),
    ...(keep ? { keep: true } : {}),
    // What is there in another repository is known to the task alone: the new addresses are judged by themselves.
    ...(form.add && !form.elsewhere ? { add: true } : {}),
    ...(form.redirectOldHostnames ? { redirectOldHostnames: true } : {}),
  };
}

/**
 * What the form asks for, one request for each environment; none while something is missing.
 * @internal
 */
export function requestsOf(form: RequestForm): FormRequest[] {
  const places = placesAskedFor(form);
  if (!places.every(place => isComplete(form, place))) {
    return [];
  }
  const { entityRef, namespace } = form;
  return places.map(({ environment, hostnames }) => ({
    environment,
    input: {
      entityRef,
      environment,
      namespace,
      ...(hostnames.length > 0 ? { hostnames } : {}),
      ...optionalFields(form),
    },
  }));
}

/**
 * Whether the backend can judge the form's requests: it reads the component's own repository, so what shall be kept in another
 * one is only known to the task.
 * @internal
 */
export function canBePreviewed({ keep, elsewhere }: RequestForm): boolean {
  return !(keep && elsewhere);
}

import type { Refusal } from '@exposure/backstage-plugin-exposure-common';
import { InputError } from '@backstage/errors';
import type {
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { judgeNamespace } from '@exposure/backstage-plugin-exposure-common';
import express, { type Router } from 'express';
import type { Preflight } from '../preflight/Preflight';
import type { EntityAccess } from '../entity/EntityAccess';

/** The error for a request that breaks rules. Its `refusals` reach the client, which shows each beside its field. */
function refusedRequest(
  refusals: readonly Refusal[],
): InputError & { refusals: readonly Refusal[] } {
  const lines = refusals.map(({ field, message }) => `${field}: ${message}`);
  return Object.assign(new InputError(lines.join('\n')), { refusals });
}

export interface PreflightRouteOptions {
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  access: EntityAccess;
  preflight: Preflight;
}

/** What a request would write, and what stands in its way. */
export function addPreflightRoutes(
  router: Router,
  { httpAuth, userInfo, access, preflight }: PreflightRouteOptions,
): void {
  const readBody = express.json({ limit: '64kb' });
  router.post('/v1/preflight', readBody, async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    const draft = preflight.draft(req.body, ownershipEntityRefs);
    if (!draft.ok) {
      throw refusedRequest(draft.refusals);
    }
    const { entityRef, namespace } = draft.value.place;
    const entity = await access.read(parseEntityRef(entityRef), credentials);
    const refusals = judgeNamespace(namespace, entity.metadata.annotations);
    if (refusals.length > 0) {
      throw refusedRequest(refusals);
    }
    const answer = await preflight.answer(draft.value, entity);
    if (!answer.ok) {
      throw refusedRequest(answer.refusals);
    }
    res.json(answer.value);
  });
}

import type {
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  completeRequest,
  judgeNamespace,
} from '@exposure/backstage-plugin-exposure-common';
import type { Router } from 'express';
import type { Preflight } from '../service/Preflight';
import type { EntityAccess } from './EntityAccess';
import { refusedRequest } from './refusedRequest';

export interface PreflightRouteOptions {
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  access: EntityAccess;
  preflight: Preflight;
}

/** Long enough for a DNS server that does not answer, short enough for somebody who waits. */
const longestMs = 20_000;

/** What a request would write, and what stands in its way. */
export function addPreflightRoutes(
  router: Router,
  { httpAuth, userInfo, access, preflight }: PreflightRouteOptions,
): void {
  router.post('/v1/preflight', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    const input: unknown = req.body;
    const parsed = preflight.parse(input, ownershipEntityRefs);
    if (!parsed.ok) throw refusedRequest(parsed.refusals);
    const request = parsed.value;
    const entity = await access.read(
      parseEntityRef(request.entityRef),
      credentials,
    );
    const { annotations } = entity.metadata;
    const refusals = judgeNamespace(request.namespace, annotations);
    if (refusals.length > 0) throw refusedRequest(refusals);
    const completed = completeRequest(input, annotations).input;
    const whole = preflight.parse(completed, ownershipEntityRefs);
    if (!whole.ok) throw refusedRequest(whole.refusals);
    const signal = AbortSignal.timeout(longestMs);
    const answer = await preflight.answer(
      completed,
      whole.value,
      entity,
      signal,
    );
    if (!answer.ok) throw refusedRequest(answer.refusals);
    res.json(answer.value);
  });
}

import type {
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { Router } from 'express';
import { presentPlatform } from './presentPlatform';

export interface PlatformRouteOptions {
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  platform: ExposurePlatform;
}

/** What the form needs to know of the platform, as far as the caller may use it. */
export function addPlatformRoutes(
  router: Router,
  { httpAuth, userInfo, platform }: PlatformRouteOptions,
): void {
  router.get('/v1/platform', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
      credentials,
    );
    const caller = { userEntityRef, ownershipEntityRefs };
    res.json(presentPlatform(platform, caller));
  });
}

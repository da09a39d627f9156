import type {
  AuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { ExposureBackend } from '../caller/ExposureBackend';

/** What the actions need besides the task that runs them. */
export interface ActionServices {
  platform: ExposurePlatform;
  auth: AuthService;
  catalog: CatalogService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  exposure: ExposureBackend;
}

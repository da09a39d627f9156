import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/**
 * The entity references that the caller owns things by. A service is nobody's member: it has none,
 * so that zones with owners stay closed to it.
 */
export async function ownershipRefs(
  services: { auth: AuthService; userInfo: UserInfoService },
  credentials: BackstageCredentials,
): Promise<string[]> {
  if (!services.auth.isPrincipal(credentials, 'user')) {
    return [];
  }
  const { ownershipEntityRefs } = await services.userInfo.getUserInfo(
    credentials,
  );
  return ownershipEntityRefs;
}

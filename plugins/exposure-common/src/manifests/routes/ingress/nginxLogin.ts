import type { PlacedRequest } from '../../../request/PlacedRequest';
import { loginService } from '../../../request/loginService';
import { nginxAnnotations } from '../../../controllers/ingress/nginxAnnotations';

/**
 * The login by annotations of ingress-nginx. It is asked inside the cluster: by its hostname the controller would ask itself,
 * which fails before there is DNS or a certificate, and with PROXY protocol for ever (kubernetes/ingress-nginx#10821).
 * @param clusterDomain - what follows a Service's namespace in the names that the controller can resolve
 */
export function nginxLogin(
  placed: PlacedRequest,
  clusterDomain: 'svc' | 'svc.cluster.local',
): Record<string, string> {
  const login = loginService(placed);
  if (!login) {
    return {};
  }
  const { name, namespace, port } = login;
  return {
    [nginxAnnotations.authUrl]: `http://${name}.${namespace}.${clusterDomain}:${port}/oauth2/auth`,
    [nginxAnnotations.authSignin]:
      'https://$host/oauth2/start?rd=$escaped_request_uri',
    [nginxAnnotations.authResponseHeaders]: 'Authorization',
  };
}

import type { ProfileName } from '../../controllers/profiles';
import { albRoutes } from './alb';
import { ciliumRoutes } from './cilium';
import { contourRoutes } from './contour';
import { f5NginxRoutes } from './f5Nginx';
import { gatewayRoutes } from './gatewayApi';
import { gkeRoutes } from './gke';
import { haproxyRoutes } from './haproxy';
import { haproxyIngressRoutes } from './haproxyIngress';
import { ingressNginxRoutes } from './ingressNginx';
import { kongRoutes } from './kong';
import type { RouteWriter } from './RouteWriter';
import { traefikRoutes } from './traefik';
import { traefikNginxRoutes } from './traefikNginx';

/** What is written for each controller. One that has no writer does not compile. */
export const routeWriters: Readonly<Record<ProfileName, RouteWriter>> = {
  'ingress-nginx': ingressNginxRoutes,
  traefik: traefikRoutes,
  'traefik-nginx': traefikNginxRoutes,
  'gateway-api': gatewayRoutes,
  haproxy: haproxyRoutes,
  'haproxy-ingress': haproxyIngressRoutes,
  'f5-nginx': f5NginxRoutes,
  contour: contourRoutes,
  kong: kongRoutes,
  cilium: ciliumRoutes,
  istio: gatewayRoutes,
  alb: albRoutes,
  gke: gkeRoutes,
};

import type { ProfileName } from '../../controllers/profiles';
import { albRoutes } from './ingress/alb';
import { ciliumRoutes } from './ingress/cilium';
import { contourRoutes } from './ingress/contour';
import { f5NginxRoutes } from './ingress/f5Nginx';
import { gatewayRoutes } from './gateway/gatewayApi';
import { gkeRoutes } from './ingress/gke';
import { haproxyRoutes } from './ingress/haproxy';
import { haproxyIngressRoutes } from './ingress/haproxyIngress';
import { ingressNginxRoutes } from './ingress/ingressNginx';
import { kongRoutes } from './ingress/kong';
import type { RouteWriter } from './RouteWriter';
import { traefikRoutes } from './ingress/traefik';
import { traefikNginxRoutes } from './ingress/traefikNginx';

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

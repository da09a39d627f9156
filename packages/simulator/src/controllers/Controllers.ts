import type { Clock } from '../clock';
import type { Cluster } from '../kubernetes';
import { ReconcileLoop } from '../reconcile/ReconcileLoop';
import type { ExternalDns } from './ExternalDns';
import {
  reconcileGateway,
  reconcileHttpRoute,
  reconcileListenerSet,
} from './reconcileGateways';
import { IngressController, reconcileIngress } from './reconcileIngress';
import { reconcileService } from './reconcileService';

/** Settings of {@link Controllers}. */
export interface ControllersOptions {
  cluster: Cluster;
  clock: Clock;
  ingress: readonly IngressController[];
  /** The Gateway's load balancer. */
  gatewayAddresses: readonly string[];
  externalDns?: ExternalDns;
  /** Milliseconds between a change and what follows it; 300 where left out. */
  stepMs?: number;
  /** Milliseconds between two rounds of external-dns; 5,000 where left out (its own default is a minute). */
  externalDnsMs?: number;
}

/** What runs in a cluster beside cert-manager: ingress and gateway controllers, endpoints, external-dns. */
export class Controllers {
  private readonly loop: ReconcileLoop;
  private cancelDns = () => {};

  constructor(options: ControllersOptions) {
    const { cluster, clock, ingress, gatewayAddresses } = options;
    this.loop = new ReconcileLoop({
      cluster,
      clock,
      stepMs: options.stepMs ?? 300,
      alsoWatched: ['Pod'],
      reconcilers: [
        ['Service', it => reconcileService(it, cluster)],
        ['Ingress', it => reconcileIngress(it, cluster, ingress)],
        ['Gateway', it => reconcileGateway(it, cluster, gatewayAddresses)],
        ['ListenerSet', it => reconcileListenerSet(it, cluster)],
        ['HTTPRoute', it => reconcileHttpRoute(it, cluster)],
      ],
    });
    this.startExternalDns(options);
  }

  stop(): void {
    this.loop.stop();
    this.cancelDns();
  }

  private startExternalDns(options: ControllersOptions): void {
    const { externalDns, clock, externalDnsMs = 5_000 } = options;
    if (!externalDns) {
      return;
    }
    const round = () => {
      externalDns.sync();
      this.cancelDns = clock.after(externalDnsMs, round);
    };
    this.cancelDns = clock.after(externalDnsMs, round);
  }
}

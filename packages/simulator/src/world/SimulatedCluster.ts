import { installDefaults } from './installDefaults';
import { AcmeServer, CertManager, EdgeAnswer } from '../certManager';
import type { Clock } from '../clock';
import { Controllers, ExternalDns } from '../controllers';
import type { DnsWorld } from '../dns';
import {
  Cluster,
  KubernetesServer,
  startKubernetesServer,
} from '../kubernetes';

/** One cluster of a world. */
export interface ClusterSettings {
  /** As in `kubernetes.clusterLocatorMethods`. */
  name: string;
  /** The class that its ingress controller serves. */
  ingressClass: string;
  /** Its load balancer's addresses. */
  addresses: readonly string[];
  /** The name that leads to these addresses, where external-dns points the records it writes. */
  target: string;
  /** The zones that its external-dns writes; none where left out. */
  managedZones?: readonly string[];
}

/** What the clusters of a world share. */
export interface Surroundings {
  clock: Clock;
  dns: DnsWorld;
  acme: AcmeServer;
  edgeAt: (address: string) => EdgeAnswer;
  refusals: ReadonlyMap<string, string>;
}

/** An API server with everything that runs in its cluster. The behaviours start by {@link SimulatedCluster.run}. */
export class SimulatedCluster {
  private runningCertManager?: CertManager;
  private controllers?: Controllers;

  private constructor(
    readonly settings: ClusterSettings,
    readonly server: KubernetesServer,
    private readonly surroundings: Surroundings,
  ) {}

  static async start(
    settings: ClusterSettings,
    surroundings: Surroundings,
  ): Promise<SimulatedCluster> {
    const server = await startKubernetesServer({
      name: settings.name,
      now: () => surroundings.clock.now(),
    });
    installDefaults(server.cluster);
    return new SimulatedCluster(settings, server, surroundings);
  }

  get objects(): Cluster {
    return this.server.cluster;
  }

  get certManager(): CertManager {
    if (!this.runningCertManager) {
      throw new Error('The cluster is not running yet');
    }
    return this.runningCertManager;
  }

  /** Starts cert-manager, the controllers and external-dns. */
  run(): void {
    const { clock, dns, acme, edgeAt, refusals } = this.surroundings;
    const { name, ingressClass, addresses, target, managedZones } =
      this.settings;
    const cluster = this.objects;
    this.controllers = new Controllers({
      cluster,
      clock,
      ingress: [{ className: ingressClass, addresses }],
      gatewayAddresses: addresses,
      externalDns: new ExternalDns({
        cluster,
        zones: dns.zones,
        domainFilter: managedZones ?? [],
        target,
        ttl: 60,
      }),
    });
    this.runningCertManager = new CertManager({
      name,
      cluster,
      clock,
      acme,
      edgeAt,
      refusals,
      resolve: (host, type) => dns.resolver.resolve(host, type),
    });
  }

  async stop(): Promise<void> {
    this.runningCertManager?.stop();
    this.controllers?.stop();
    await this.server.stop();
  }
}

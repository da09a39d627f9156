import type { Zones } from '../dns';
import { isWithin } from '../dns/ZoneRecord';
import type { Cluster } from '../kubernetes';
import { listAt, textAt } from '../kubernetes/objects/json';

/** Settings of {@link ExternalDns}. */
export interface ExternalDnsOptions {
  cluster: Cluster;
  zones: Zones;
  /** It writes only names at or below these. */
  domainFilter: readonly string[];
  /** What each CNAME points to. */
  target: string;
  /** Seconds. */
  ttl: number;
}

/** external-dns: writes a record for each hostname in its zones that a route serves, and takes back what it wrote. */
export class ExternalDns {
  private readonly written = new Set<string>();

  constructor(private readonly options: ExternalDnsOptions) {}

  sync(): void {
    const { zones, target, ttl } = this.options;
    const wanted = new Set(this.hostnames());
    for (const name of this.written) {
      if (!wanted.has(name)) {
        this.takeBack(name);
      }
    }
    for (const name of wanted) {
      if (zones.answer(name, 'CNAME').answers.length > 0) {
        continue;
      }
      zones.add({ name, type: 'CNAME', ttl, data: `${target}.` });
      this.written.add(name);
    }
  }

  private takeBack(name: string): void {
    this.options.zones.remove(name, 'CNAME');
    this.written.delete(name);
  }

  private hostnames(): string[] {
    const { cluster, domainFilter } = this.options;
    const ofIngresses = cluster
      .list('Ingress')
      .filter(it => listAt(it, 'status', 'loadBalancer', 'ingress').length > 0)
      .filter(it => !it.metadata.labels?.['acme.cert-manager.io/http01-solver'])
      .flatMap(it => listAt(it, 'spec', 'rules'))
      .flatMap(rule => textAt(rule, 'host') ?? []);
    const ofRoutes = cluster
      .list('HTTPRoute')
      .filter(it => !it.metadata.labels?.['acme.cert-manager.io/http01-solver'])
      .filter(it =>
        listAt(it, 'status', 'parents')
          .flatMap(parent => listAt(parent, 'conditions'))
          .some(
            condition =>
              textAt(condition, 'type') === 'Accepted' &&
              textAt(condition, 'status') === 'True',
          ),
      )
      .flatMap(it => listAt(it, 'spec', 'hostnames'))
      .filter((it): it is string => typeof it === 'string');
    return [...ofIngresses, ...ofRoutes].filter(name =>
      domainFilter.some(suffix => isWithin(name, suffix)),
    );
  }
}

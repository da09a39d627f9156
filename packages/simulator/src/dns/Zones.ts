import { followNames } from './followNames';
import { Zone, ZoneOptions } from './Zone';
import {
  DnsReply,
  isWithin,
  normalName,
  RecordType,
  ZoneRecord,
} from './ZoneRecord';

const refused: DnsReply = {
  rcode: 'REFUSED',
  answers: [],
  authority: [],
  authentic: false,
};

/** All zones of a world, as their own servers answer for them. */
export class Zones {
  private readonly zones = new Map<string, Zone>();

  addZone(origin: string, options?: ZoneOptions): Zone {
    const zone = new Zone(origin, options);
    this.zones.set(zone.origin, zone);
    return zone;
  }

  get origins(): string[] {
    return [...this.zones.keys()];
  }

  /** Adds a record to the zone that its name lies in. */
  add(record: ZoneRecord): void {
    this.require(record.name).add(record);
  }

  remove(name: string, type?: RecordType): void {
    this.require(name).remove(name, type);
  }

  /** What an authoritative server answers: CNAMEs are followed as far as its own zones reach. */
  answer(name: string, type: string): DnsReply {
    const first = this.answerStep(name, type);
    if (first.rcode === 'REFUSED') {
      return first;
    }
    const reply = followNames((at, of) => this.answerStep(at, of), name, type);
    // A chain that leaves the zones ends in its last CNAME.
    return reply.rcode === 'REFUSED' ? { ...reply, rcode: 'NOERROR' } : reply;
  }

  /** The answer for one name alone. */
  answerStep(name: string, type: string): DnsReply {
    const zone = this.zoneOf(name);
    if (!zone) {
      return refused;
    }
    const { exists, records } = zone.lookup(normalName(name), type);
    return {
      rcode: exists ? 'NOERROR' : 'NXDOMAIN',
      answers: records,
      authority: records.length > 0 ? [] : [zone.soa],
      authentic: zone.signed,
    };
  }

  /** The zone with the longest origin that a name lies in. */
  zoneOf(name: string): Zone | undefined {
    return [...this.zones.values()]
      .filter(zone => isWithin(normalName(name), zone.origin))
      .sort((a, b) => b.origin.length - a.origin.length)[0];
  }

  private require(name: string): Zone {
    const zone = this.zoneOf(name);
    if (!zone) {
      throw new Error(`${name} lies in none of: ${this.origins.join(', ')}`);
    }
    return zone;
  }
}

import { isWithin, normalName, RecordType, ZoneRecord } from './ZoneRecord';

/** The result of looking at one name without following CNAMEs. */
export interface ZoneLookup {
  exists: boolean;
  records: ZoneRecord[];
}

/** Settings of a zone. */
export interface ZoneOptions {
  /** Seconds for which a negative answer may be kept (RFC 2308 §5); 60 where left out. */
  negativeTtl?: number;
  /** The zone is signed: validating resolvers call its answers authentic. */
  signed?: boolean;
}

/** One zone: its records, and a SOA whose serial counts the changes. */
export class Zone {
  readonly origin: string;
  readonly signed: boolean;
  private readonly negativeTtl: number;
  private records: ZoneRecord[] = [];
  private serial = 1;

  constructor(origin: string, options: ZoneOptions = {}) {
    this.origin = normalName(origin);
    this.signed = options.signed ?? false;
    this.negativeTtl = options.negativeTtl ?? 60;
  }

  get soa(): ZoneRecord {
    const { origin } = this;
    return {
      name: origin,
      type: 'SOA',
      ttl: this.negativeTtl,
      data: `ns1.${origin}. hostmaster.${origin}. ${this.serial} 3600 600 604800 ${this.negativeTtl}`,
    };
  }

  /** Adds a record; one with the same name, type and data is replaced. */
  add(record: ZoneRecord): void {
    const name = normalName(record.name);
    if (!isWithin(name, this.origin)) {
      throw new Error(`${name} does not lie in the zone ${this.origin}`);
    }
    this.records = this.records.filter(
      it =>
        it.name !== name || it.type !== record.type || it.data !== record.data,
    );
    this.records.push({ ...record, name });
    this.serial += 1;
  }

  /** Removes the records of a name, of one type or of all. */
  remove(name: string, type?: RecordType): void {
    this.records = this.records.filter(
      it =>
        it.name !== normalName(name) ||
        (type !== undefined && it.type !== type),
    );
    this.serial += 1;
  }

  /** The records that answer a name and type, a CNAME in their place included. */
  lookup(name: string, type: string): ZoneLookup {
    const at = this.recordsAt(name);
    const exists =
      at.length > 0 ||
      name === this.origin ||
      this.records.some(record => isWithin(record.name, name));
    const cname = at.filter(record => record.type === 'CNAME');
    const records = at.filter(record => record.type === type);
    return { exists, records: records.length > 0 ? records : cname };
  }

  private recordsAt(name: string): ZoneRecord[] {
    const own = [...this.records, ...this.apex].filter(
      record => record.name === name,
    );
    return own.length > 0 ? own : this.synthesised(name);
  }

  /** Records of the wildcard below the closest name that exists (RFC 4592 §3.3.1). */
  private synthesised(name: string): ZoneRecord[] {
    if (this.records.some(record => isWithin(record.name, name))) {
      return [];
    }
    const parent = name.slice(name.indexOf('.') + 1);
    if (!isWithin(parent, this.origin) || parent === name) {
      return [];
    }
    const wildcard = this.records.filter(it => it.name === `*.${parent}`);
    if (wildcard.length > 0) {
      return wildcard.map(it => ({ ...it, name }));
    }
    const parentExists = this.records.some(it => isWithin(it.name, parent));
    return parentExists
      ? []
      : this.synthesised(parent).map(it => ({ ...it, name }));
  }

  private get apex(): ZoneRecord[] {
    const { origin } = this;
    return [
      this.soa,
      { name: origin, type: 'NS', ttl: 3600, data: `ns1.${origin}.` },
    ];
  }
}

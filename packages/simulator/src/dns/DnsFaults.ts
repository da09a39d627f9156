import { normalName } from './ZoneRecord';

/** How a DNS server goes wrong: a failure code, silence, or a truncated answer that must be asked again over TCP. */
export type DnsFault = 'SERVFAIL' | 'REFUSED' | 'timeout' | 'truncated';

/** The switches by which a test makes a DNS server misbehave, for all names or for one. */
export class DnsFaults {
  private readonly byName = new Map<string, DnsFault>();
  private always?: DnsFault;

  set(fault: DnsFault, name?: string): void {
    if (name === undefined) {
      this.always = fault;
    } else {
      this.byName.set(normalName(name), fault);
    }
  }

  clear(): void {
    this.always = undefined;
    this.byName.clear();
  }

  faultOf(name: string): DnsFault | undefined {
    return this.always ?? this.byName.get(normalName(name));
  }
}

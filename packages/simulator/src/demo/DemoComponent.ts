import type { DemoState } from './demoStates';

/** One component of the demo: what the catalog says of it, what runs, and how far its address has come. */
export interface DemoComponent {
  name: string;
  title: string;
  description: string;
  /** A group of the demo's catalog. */
  owner: 'storefront' | 'growth';
  environment: string;
  /** Other environments that its workload runs in. */
  alsoRunsIn?: readonly string[];
  namespace: string;
  /** Left out where nobody has asked for an address yet. */
  hostname?: string;
  /** Left out = the environment's default. */
  issuer?: string;
  podsReady?: boolean;
  state: DemoState;
}

import { Reconcile, ReconcileLoop } from '../reconcile/ReconcileLoop';
import type { KubernetesObject } from '../kubernetes';
import type { IssuanceWorld } from './IssuanceWorld';
import { reconcileAnnotatedIngress } from './certificates/reconcileAnnotatedIngress';
import { reconcileCertificate } from './certificates/reconcileCertificate';
import { reconcileChallenge } from './acme/reconcileChallenge';
import { reconcileIssuer } from './requests/reconcileIssuer';
import { reconcileOrder } from './acme/reconcileOrder';
import { reconcileRequest } from './requests/reconcileRequest';

const reconcilers: [
  kind: string,
  reconcile: (object: KubernetesObject, world: IssuanceWorld) => void,
][] = [
  ['ClusterIssuer', reconcileIssuer],
  ['Issuer', reconcileIssuer],
  ['Ingress', reconcileAnnotatedIngress],
  ['Challenge', reconcileChallenge],
  ['Order', reconcileOrder],
  ['CertificateRequest', reconcileRequest],
  ['Certificate', reconcileCertificate],
];

/** Settings of {@link CertManager}: all of its world but what it makes itself. */
export interface CertManagerOptions
  extends Omit<
    IssuanceWorld,
    'wakeAfter' | 'approves' | 'selfCheckMs' | 'validationMs' | 'handedOver'
  > {
  /** Milliseconds between a change and the step that follows it; 500 where left out. */
  stepMs?: number;
  /** Milliseconds between two self-checks; 10,000 where left out, as cert-manager has it. */
  selfCheckMs?: number;
  /** Milliseconds that the authority takes to validate a challenge; 3,000 where left out. */
  validationMs?: number;
}

/** cert-manager's behaviour for one cluster, in the conditions, reasons and messages of cert-manager 1.21. */
export class CertManager {
  private readonly loop: ReconcileLoop;
  /** False = requests wait for an approval that does not come. */
  approves = true;

  constructor(options: CertManagerOptions) {
    const world: IssuanceWorld = {
      ...options,
      selfCheckMs: options.selfCheckMs ?? 10_000,
      validationMs: options.validationMs ?? 3_000,
      handedOver: new Map(),
      approves: () => this.approves,
      wakeAfter: milliseconds => this.loop.wakeAfter(milliseconds),
    };
    this.loop = new ReconcileLoop({
      cluster: options.cluster,
      clock: options.clock,
      stepMs: options.stepMs ?? 500,
      alsoWatched: ['Secret'],
      reconcilers: reconcilers.map(([kind, reconcile]): [string, Reconcile] => [
        kind,
        object => reconcile(object, world),
      ]),
    });
  }

  stop(): void {
    this.loop.stop();
  }
}

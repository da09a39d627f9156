import { KubernetesObject, referenceTo } from '../../kubernetes';
import { textAt, valueAt } from '../../kubernetes/objects/json';
import {
  Condition,
  says,
  withCondition,
} from '../../kubernetes/objects/conditions';
import type { IssuanceWorld } from '../IssuanceWorld';

/** Sets an issuer Ready, or says why its account cannot be registered. */
export function reconcileIssuer(
  issuer: KubernetesObject,
  world: IssuanceWorld,
): void {
  const directory = textAt(issuer, 'spec', 'acme', 'server');
  const registered = directory !== undefined && world.acme.knows(directory);
  const condition: Condition = {
    ...verdict(issuer, registered),
    observedGeneration: issuer.metadata.generation,
  };
  if (says(issuer, condition)) {
    return;
  }
  world.cluster.patchStatus(referenceTo(issuer), {
    conditions: withCondition(issuer, condition, world.clock.now()),
    ...(directory && {
      acme: registered
        ? { uri: world.acme.url('acct', issuer.metadata.name) }
        : {},
    }),
  });
}

function verdict(issuer: KubernetesObject, registered: boolean): Condition {
  const directory = textAt(issuer, 'spec', 'acme', 'server');
  if (directory === undefined) {
    return valueAt(issuer, 'spec', 'ca')
      ? {
          type: 'Ready',
          status: 'True',
          reason: 'KeyPairVerified',
          message: 'Signing CA verified',
        }
      : { type: 'Ready', status: 'True', reason: 'IsReady' };
  }
  if (registered) {
    return {
      type: 'Ready',
      status: 'True',
      reason: 'ACMEAccountRegistered',
      message: 'The ACME account was registered with the ACME server',
    };
  }
  return {
    type: 'Ready',
    status: 'False',
    reason: 'ErrRegisterACMEAccount',
    message: `Failed to register ACME account: Get "${directory}": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  };
}

import {
  ClusterService,
  ClusterServicePort,
} from '@exposure/backstage-plugin-exposure-common';
import { FormService } from '../form/RequestForm';

/**
 * One port of one Service, as the form offers it.
 * @internal
 */
export interface ServiceChoice {
  key: string;
  name: string;
  /** Its name where it has one: it outlives a change of the number. */
  port: number | string;
  listed: ClusterServicePort;
}

/**
 * The ports that a visitor can be led to. Ingress controllers speak TCP, and a Service of type ExternalName leads out of the
 * cluster.
 * @internal
 */
export function serviceChoices(
  services: readonly ClusterService[],
): ServiceChoice[] {
  const inside = services.filter(({ type }) => type !== 'ExternalName');
  return inside.flatMap(({ name, ports }) =>
    ports
      .filter(({ protocol }) => protocol === 'TCP')
      .map(listed => ({
        key: `${name}:${listed.port}`,
        name,
        port: listed.port,
        listed,
      })),
  );
}

/**
 * The choice that a form's value stands for; its port may be given by number or by name.
 * @internal
 */
export function choiceOf(
  service: FormService,
  choices: readonly ServiceChoice[],
): ServiceChoice | undefined {
  return choices.find(
    ({ name, listed }) =>
      name === service.name &&
      (listed.port === service.port || listed.name === service.port),
  );
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  parseEntityReference,
  type Requester,
} from '@exposure/backstage-plugin-exposure-common';
import type { ActionServices } from '../actions/ActionServices';
import { refuse } from '../refusalError';
import { ownershipRefs } from './ownershipRefs';
import { readComponent } from './readComponent';

/** The component that a task is about, and who runs the task. */
export interface Caller {
  entity: Entity;
  /** With the name as the catalog writes it: paths and labels are made of it, whatever case was asked in. */
  entityRef: string;
  /** The caller's `ownershipEntityRefs`. */
  ownerRefs: string[];
}

/** Finds out, with the caller's own credentials, what the caller may do. */
export async function readCaller(
  services: ActionServices,
  entityRef: string,
  credentials: BackstageCredentials,
): Promise<Caller> {
  const reference = parseEntityReference(entityRef);
  if (!reference) {
    return refuse(
      'entityRef',
      'EntityReference',
      'it must be an entity reference such as component:default/shop',
    );
  }
  const entity = await readComponent(services, reference.full, credentials);
  const { kind, metadata } = entity;
  return {
    entity,
    entityRef: `${kind}:${metadata.namespace ?? 'default'}/${metadata.name}`,
    ownerRefs: await ownershipRefs(services, credentials),
  };
}

/** A caller as the rules of a request see it. */
export function requesterOf({ entity, ownerRefs }: Caller): Requester {
  const { annotations = {} } = entity.metadata;
  return { ownerRefs, annotations };
}

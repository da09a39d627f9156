import { at, field, list, text } from '../../input/pick';
import type { ObjectHead } from '../ObjectHead';

/**
 * Whose references a ReferenceGrant allows.
 * @public
 */
export interface GrantedFrom {
  group: string;
  kind: string;
  namespace: string;
}

/**
 * What a ReferenceGrant allows to refer to; without a name, everything of the kind in its namespace.
 * @public
 */
export interface GrantedTo {
  group: string;
  kind: string;
  name?: string;
}

/**
 * The parts of a `gateway.networking.k8s.io` ReferenceGrant that the diagnosis reads.
 * @public
 */
export interface ReferenceGrantObject extends ObjectHead {
  kind: 'ReferenceGrant';
  from: GrantedFrom[];
  to: GrantedTo[];
}

function readFrom(value: unknown): GrantedFrom {
  return {
    group: text(field(value, 'group')) ?? '',
    kind: text(field(value, 'kind')) ?? '',
    namespace: text(field(value, 'namespace')) ?? '',
  };
}

function readTo(value: unknown): GrantedTo {
  const name = text(field(value, 'name'));
  return {
    group: text(field(value, 'group')) ?? '',
    kind: text(field(value, 'kind')) ?? '',
    // An empty name is none.
    ...(name && { name }),
  };
}

export function readReferenceGrant(
  head: ObjectHead,
  value: unknown,
): ReferenceGrantObject {
  return {
    kind: 'ReferenceGrant',
    ...head,
    from: list(at(value, 'spec', 'from'), readFrom),
    to: list(at(value, 'spec', 'to'), readTo),
  };
}

import { randomUUID } from 'node:crypto';
import { KubernetesError, qualifiedName } from '../KubernetesError';
import type { RequestTarget } from './RequestTarget';

/** A rule of a ClusterRole (`rbac.authorization.k8s.io/v1` PolicyRule). */
export interface AccessRule {
  apiGroups: readonly string[];
  resources: readonly string[];
  verbs: readonly string[];
}

/** Who a bearer token belongs to and what that account may do. */
export interface Account {
  user: string;
  rules: readonly AccessRule[];
}

const everything: AccessRule = {
  apiGroups: ['*'],
  resources: ['*'],
  verbs: ['*'],
};

/** The bearer tokens of one API server and the rights behind each. */
export class Access {
  private readonly accounts = new Map<string, Account>();
  /** May do everything; for tests and for kubectl. */
  readonly adminToken = this.addToken('kubernetes-admin', [everything]);

  /** Makes a token for an account with these rights and no others. */
  addToken(user: string, rules: readonly AccessRule[]): string {
    const token = randomUUID();
    this.accounts.set(token, { user, rules });
    return token;
  }

  /** Changes what a token may do, from its next request on. */
  setRules(token: string, rules: readonly AccessRule[]): void {
    const account = this.accounts.get(token);
    if (account) {
      this.accounts.set(token, { ...account, rules });
    }
  }

  /** Makes the token unknown: requests with it answer 401. */
  revokeToken(token: string): void {
    this.accounts.delete(token);
  }

  /** The account of an `Authorization` header; throws 401. */
  authenticate(header: string | undefined): Account {
    const account = this.accounts.get(header?.replace(/^Bearer /, '') ?? '');
    if (!account) {
      throw new KubernetesError('Unauthorized', 'Unauthorized');
    }
    return account;
  }
}

/** Throws 403 with the API server's wording unless a rule allows the verb. */
export function requireAllowed(
  account: Account,
  verb: string,
  target: RequestTarget,
): void {
  const resource =
    target.subresource === 'status'
      ? `${target.type.plural}/status`
      : target.type.plural;
  if (isAllowed(account, verb, target.type.group, resource)) {
    return;
  }
  const { type, name, namespace } = target;
  const scope = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  throw new KubernetesError(
    'Forbidden',
    `${qualifiedName(type)}${name ? ` "${name}"` : ''} is forbidden: User "${
      account.user
    }" cannot ${verb} resource "${resource}" in API group "${
      type.group
    }" ${scope}`,
  );
}

/** Whether any rule of the account allows the verb. */
export function isAllowed(
  account: Account,
  verb: string,
  group: string,
  resource: string,
): boolean {
  const has = (list: readonly string[], value: string) =>
    list.includes('*') || list.includes(value);
  return account.rules.some(
    rule =>
      has(rule.apiGroups, group) &&
      has(rule.resources, resource) &&
      has(rule.verbs, verb),
  );
}

import { KubernetesError } from '../KubernetesError';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Change, ObjectStore } from '../store/ObjectStore';
import { apiVersionOf } from '../resourceTypes';
import type { Outlet } from './Outlet';
import type { RequestTarget } from './RequestTarget';
import { targetFilter } from './targetFilter';

/** Settings of every watch of a server. */
export interface WatchSettings {
  /** `true` serves `sendInitialEvents`; `false` refuses it as an API server without the feature does. */
  watchList: boolean;
  bookmarkIntervalMs: number;
}

/** One open watch: from the resume or the initial events until its time is up, the client leaves, or a fault ends it. */
export class Watch {
  private readonly cleanUp: (() => void)[] = [];
  private readonly matches;

  constructor(
    private readonly store: ObjectStore,
    readonly target: RequestTarget,
    private readonly query: URLSearchParams,
    private readonly outlet: Outlet,
    private readonly settings: WatchSettings,
  ) {
    this.matches = targetFilter(target, query);
    requireWatchListAllowed(query, settings);
  }

  start(onClose: () => void): void {
    this.outlet.onClose(() => {
      this.cleanUp.splice(0).forEach(step => step());
      onClose();
    });
    this.outlet.head(200, { 'content-type': 'application/json' });
    if (!this.catchUp()) {
      return;
    }
    this.cleanUp.push(
      this.store.subscribe(change => this.pass(change)),
      this.startBookmarks(),
      this.startTimeout(),
    );
  }

  end(): void {
    this.outlet.end();
  }

  /** Sends an ERROR event and ends, e.g. 410 in the middle of a watch. */
  fail(error: KubernetesError): void {
    this.send('ERROR', error.toStatus());
    this.end();
  }

  /** Sends what the client has missed; false where the history is gone. */
  private catchUp(): boolean {
    const version = this.query.get('resourceVersion') ?? '';
    const initialEvents = this.query.get('sendInitialEvents') === 'true';
    if (initialEvents || version === '' || version === '0') {
      for (const object of this.store.list(this.target.type)) {
        if (this.matches(object)) {
          this.send('ADDED', object);
        }
      }
      if (initialEvents) {
        this.bookmark({ 'k8s.io/initial-events-end': 'true' });
      }
      return true;
    }
    const missed = this.store.changesSince(Number(version));
    if (missed === 'expired') {
      this.fail(
        new KubernetesError('Expired', `too old resource version: ${version}`),
      );
      return false;
    }
    missed.forEach(change => this.pass(change));
    return true;
  }

  /** With a selector, "no longer matches" is a deletion and "matches now" an addition. */
  private pass({ type, action, object, previous }: Change): void {
    if (type !== this.target.type) {
      return;
    }
    const before = previous !== undefined && this.matches(previous);
    const now = action !== 'DELETED' && this.matches(object);
    if (before && now) {
      this.send('MODIFIED', object);
    } else if (now) {
      this.send('ADDED', object);
    } else if (before) {
      this.send('DELETED', object);
    }
  }

  private bookmark(annotations?: Record<string, string>): void {
    const { type } = this.target;
    this.send('BOOKMARK', {
      kind: type.kind,
      apiVersion: apiVersionOf(type),
      metadata: { resourceVersion: String(this.store.version), annotations },
    });
  }

  private send(type: string, object: KubernetesObject | object): void {
    this.outlet.write(`${JSON.stringify({ type, object })}\n`);
  }

  private startBookmarks(): () => void {
    if (this.query.get('allowWatchBookmarks') !== 'true') {
      return () => {};
    }
    const timer = setInterval(
      () => this.bookmark(),
      this.settings.bookmarkIntervalMs,
    );
    return () => clearInterval(timer);
  }

  private startTimeout(): () => void {
    const seconds = Number(this.query.get('timeoutSeconds') ?? 1800);
    const timer = setTimeout(() => this.end(), seconds * 1000);
    return () => clearTimeout(timer);
  }
}

function requireWatchListAllowed(
  query: URLSearchParams,
  { watchList }: WatchSettings,
): void {
  if (!query.has('sendInitialEvents')) {
    return;
  }
  if (!watchList) {
    throw new KubernetesError(
      'Invalid',
      'ListOptions.meta.k8s.io "" is invalid: sendInitialEvents: Forbidden: sendInitialEvents is forbidden for watch unless the WatchList feature gate is enabled',
    );
  }
  if (query.get('resourceVersionMatch') !== 'NotOlderThan') {
    throw new KubernetesError(
      'Invalid',
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
    );
  }
}

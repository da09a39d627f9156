import { failureOfStatus } from './failureOfStatus';
import { KubernetesFailure } from './KubernetesFailure';
import { ownField } from './ownField';
import { parseJson } from './readBody';
import { readVersion } from './readIdentity';
import { splitLines } from './splitLines';

/** One line of a watch. */
export type WatchEvent =
  | { type: 'ADDED' | 'MODIFIED' | 'DELETED'; object: unknown; version: string }
  | { type: 'BOOKMARK'; version: string; endsInitialEvents: boolean };

// etcd holds no object above 1.5 MB; in JSON and with room to spare.
const longestLine = 4 * 1024 * 1024;

/**
 * The events of a watch, those of one chunk at a time.
 * @throws KubernetesFailure for an ERROR event, and for a line that is no event: a lost event cannot be ignored
 */
export async function* watchEvents(
  body: AsyncIterable<Buffer>,
): AsyncGenerator<WatchEvent[]> {
  for await (const lines of splitLines(body, longestLine)) {
    const events: WatchEvent[] = [];
    for (const line of lines) {
      const event = parseJson(line);
      const type = ownField(event, 'type');
      if (type === 'ERROR') {
        // What came before it in the same chunk still counts.
        yield events;
        throw failureOfStatus(ownField(event, 'object'));
      }
      events.push(readEvent(type, ownField(event, 'object')));
    }
    yield events;
  }
}

function readEvent(type: unknown, object: unknown): WatchEvent {
  const version = readVersion(object);
  if (version !== undefined) {
    if (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED') {
      return { type, object, version };
    }
    if (type === 'BOOKMARK') {
      return { type, version, endsInitialEvents: endsInitialEvents(object) };
    }
  }
  throw new KubernetesFailure(
    'malformed',
    'the server sent something that is not an event',
  );
}

// KEP-3157: this bookmark ends the objects that a streaming list starts with.
function endsInitialEvents(object: unknown): boolean {
  const annotations = ownField(ownField(object, 'metadata'), 'annotations');
  return ownField(annotations, 'k8s.io/initial-events-end') === 'true';
}

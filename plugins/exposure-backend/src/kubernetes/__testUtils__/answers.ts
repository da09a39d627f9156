import { ownField } from '../protocol/ownField';
import type { Answer } from './ScriptedTransport';
import { bookmark, event, list, service } from './wireObjects';

/** The name of an object; stands in for the trimming of a kind. */
export const nameOf = (object: unknown): string =>
  String(ownField(ownField(object, 'metadata'), 'name'));

/** A watch list with these objects that stays open, with more lines after it. */
export function watchList(
  version: string,
  held: string[],
  lines: string[] = [],
  after: Answer['after'] = 'hang',
): Answer & { chunks: string[] } {
  return {
    chunks: [
      ...held.map(name => event('ADDED', service(name, version))),
      bookmark(version, true),
      ...lines,
    ],
    after,
  };
}

/** A watch in which nothing happens. */
export const quiet: Answer = { after: 'hang' };
/** A page of a list. */
export const page = (
  version: string,
  held: string[],
  more?: string,
): Answer => ({
  chunks: [
    list(
      version,
      held.map(name => service(name, version)),
      more,
    ),
  ],
});
/** A refusal, with the page of a proxy for a body. */
export const code = (status: number, retryAfterMs?: number): Answer => ({
  status,
  retryAfterMs,
  chunks: ['<html>no</html>'],
});

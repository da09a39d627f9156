import { printable } from '@exposure/backstage-plugin-exposure-common';
import { isAlias, isNode, visit } from 'yaml';
import type { Alias, Document, Node } from 'yaml';

const hasAnchor = (node: unknown, anchor: string) =>
  isNode(node) && 'anchor' in node && node.anchor === anchor;

/** The first alias of something that comes later, is nowhere, or has the alias in it. */
function brokenAlias(document: Document): string | undefined {
  const anchors = new Set<string>();
  let broken: string | undefined;
  const isBroken = ({ source }: Alias, above: readonly unknown[]) =>
    !anchors.has(source) || above.some(node => hasAnchor(node, source));
  visit(document, {
    Node: (_key, node: Node, above) => {
      if (isAlias(node)) {
        if (!isBroken(node, above)) {
          return undefined;
        }
        broken = node.source;
        return visit.BREAK;
      }
      if ('anchor' in node && typeof node.anchor === 'string') {
        anchors.add(node.anchor);
      }
      return undefined;
    },
  });
  return broken;
}

/** What makes a document no YAML that can be understood; `undefined` where nothing does. */
export function yamlFault(document: Document): string | undefined {
  const [error] = document.errors;
  if (error) {
    return `is not valid YAML: ${error.message}`;
  }
  const tag = document.warnings.find(
    ({ code }) => code === 'TAG_RESOLVE_FAILED',
  );
  if (tag) {
    const [line = ''] = tag.message.split('\n');
    return `has a tag that is not supported here. ${printable(
      line.replace(/:$/, '.'),
      200,
    )}`;
  }
  const alias = brokenAlias(document);
  return alias === undefined
    ? undefined
    : `has the alias *${printable(
        alias,
      )}, and nothing before it has the anchor &${printable(alias)}.`;
}

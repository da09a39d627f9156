import { kubectlOffline } from '@exposure/kubectl';
import type { Manifest } from '../Manifest';

/** kubectl prints one JSON object after another. */
function parseObjects(printed: string): Manifest[] {
  return printed
    .trim()
    .split(/\n(?=\{$)/m)
    .map((text): Manifest => JSON.parse(text));
}

/** Takes away what kubectl was asked to add. */
function withoutMark({ metadata, ...rest }: Manifest): Manifest {
  const { annotations = {}, ...others } = metadata;
  const { mark, ...own } = annotations;
  if (mark !== 'read') {
    throw new Error(`kubectl left out ${metadata.name}`);
  }
  return {
    ...rest,
    metadata: {
      ...others,
      ...(Object.keys(own).length > 0 && { annotations: own }),
    },
  };
}

/**
 * What the real kubectl reads in files, in their order. It reads objects only to change them, so each is given an
 * annotation, which is taken away again.
 */
export async function decodeByKubectl(
  files: readonly string[],
): Promise<Manifest[]> {
  const printed = await kubectlOffline(
    ['annotate', '--local', '-f', '-', 'mark=read', '-o', 'json'],
    files.join('---\n'),
  );
  return parseObjects(printed).map(withoutMark);
}

import { parseAllDocuments } from 'yaml';
import { annotations, managedByExposure } from '../request/annotations';
import type { ExposureRequest } from '../request/ExposureRequest';
import { generatedMark, ownerOf } from './renderFiles';

/** Larger files are not ours: the largest exposure is a tenth of this. Bytes in UTF-16 code units. */
export const maxExistingFile = 256 * 1024;

/** Whose a file in the repository is. */
export type FileOwnership = 'ours' | 'anotherExposure' | 'somebodyElse';

function carriesOurLabels(content: string, component: string): boolean {
  if (content.length > maxExistingFile) return false;
  const documents = parseAllDocuments(content);
  return (
    documents.length > 0 &&
    documents.every(
      document =>
        document.errors.length === 0 &&
        label(document, annotations.managedBy) === managedByExposure &&
        label(document, annotations.kubernetesId) === component,
    )
  );
}

function label(
  document: ReturnType<typeof parseAllDocuments>[number],
  key: string,
): unknown {
  return 'getIn' in document
    ? document.getIn(['metadata', 'labels', key])
    : undefined;
}

/** Tells by the header, or by the labels of every object where a formatter took the header away. */
export function ownershipOf(
  content: string,
  request: Pick<ExposureRequest, 'environment' | 'namespace' | 'component'>,
): FileOwnership {
  if (content.startsWith(`${generatedMark} for ${ownerOf(request)}.`)) {
    return 'ours';
  }
  if (content.startsWith(generatedMark)) return 'anotherExposure';
  return carriesOurLabels(content, request.component) ? 'ours' : 'somebodyElse';
}

import type { ExposurePlace } from '../../request/ExposurePlace';
import {
  isOurs,
  isSameObject,
  markedFor,
  objectsOf,
  withoutMark,
} from './fileOwnership';
import { joinDocuments, leadingComments } from './readDocuments';
import type { FileDocument, FileDocuments } from './readDocuments';

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length && a.every((item, at) => isSameData(item, b[at]))
  );
}

/** Whether two values of JSON say the same, in the same order. Walks the smaller of two, so that shared parts cost nothing. */
function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return false;
  }
  if (Array.isArray(a)) {
    return Array.isArray(b) && isSameList(a, b);
  }
  // With their order, which is a property of the file too.
  return !Array.isArray(b) && isSameList(Object.entries(a), Object.entries(b));
}

const isOne = (a: FileDocument, b: FileDocument) =>
  objectsOf(a).some(one =>
    objectsOf(b).some(other => isSameObject(one, other)),
  );

/** The present document where it says what it shall say, else its comments above what it shall say. */
function renewed(present: FileDocument, wanted: FileDocument): FileDocument {
  if (isSameData(present.value, wanted.value)) {
    return present;
  }
  const comments = leadingComments.exec(present.text)?.[0] ?? '';
  return { ...present, text: `${comments}${wanted.text}` };
}

/** Ours, each once, as far as they are still wanted; and everything else. */
function keptOf(
  present: readonly FileDocument[],
  wanted: readonly FileDocument[],
  owner: ExposurePlace,
): FileDocument[] {
  const seen = new Set<FileDocument>();
  return present.filter(document => {
    if (!isOurs(document, owner)) {
      return true;
    }
    const match = wanted.find(each => isOne(each, document));
    if (!match || seen.has(match)) {
      return false;
    }
    seen.add(match);
    return true;
  });
}

/**
 * Puts objects among the documents that are there: behind the object that comes before it in our own order, else where
 * the first of ours stood. So what goes and comes back finds its place again.
 */
function placed(
  present: readonly FileDocument[],
  wanted: readonly FileDocument[],
  owner: ExposurePlace,
): FileDocument[] {
  const ours = (document: FileDocument) => isOurs(document, owner);
  const result = keptOf(present, wanted, owner);
  // What stands before the first of ours is kept, so its place stays the same.
  const first = present.findIndex(ours);
  let behind = (first < 0 ? result.length : first) - 1;
  for (const document of wanted) {
    const there = result.findIndex(each => ours(each) && isOne(each, document));
    const found = result[there];
    if (found) {
      result[there] = renewed(found, document);
      behind = there;
    } else {
      behind += 1;
      result.splice(behind, 0, { ...document, separator: '' });
    }
  }
  return result;
}

const isWritten = (document: FileDocument) => document.value !== undefined;

/**
 * The documents of a file as they shall be: ours as they are wanted, and all others byte for byte as they are.
 * @param present - the file as it is
 * @param wanted - our documents, in our order
 * @param owner - whose documents are ours
 * @param goes - whether the whole exposure goes, and our first lines with it
 * @returns the file as it shall be; `undefined` when nothing is left of it
 */
export function landDocuments(
  present: FileDocuments,
  wanted: readonly FileDocument[],
  { owner, goes }: { owner: ExposurePlace; goes: boolean },
): string | undefined {
  const documents = placed(present.documents, wanted, owner);
  if (!documents.some(isWritten)) {
    return undefined;
  }
  const head =
    goes && markedFor(present.head, owner) === 'us'
      ? withoutMark(present.head, owner)
      : present.head;
  return joinDocuments({ head, documents });
}

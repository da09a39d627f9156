import type { z } from 'zod';

/** Names in `Part` that `Whole` does not have, at any depth. */
type Strange<Part, Whole> = Part extends readonly (infer One)[]
  ? Whole extends readonly (infer Other)[]
    ? Strange<One, Other>
    : never
  : Part extends object
  ? {
      [K in keyof Part]-?: K extends keyof Whole
        ? Strange<Part[K], NonNullable<Whole[K]>>
        : K;
    }[keyof Part]
  : never;

/** A schema that reads a part of an answer, and takes whatever the answer may say of it. */
export type PartOf<
  Answer,
  Schema extends z.ZodType,
> = Answer extends z.input<Schema>
  ? [Strange<z.input<Schema>, Answer>] extends [never]
    ? Schema
    : never
  : never;

/**
 * Ties a schema to the answer of which it reads a part. An answer of a backend in another version is not trusted, so it is
 * read with a schema; that schema does not compile where it names what the API does not have, or refuses what it may answer.
 */
export function partOf<Answer>() {
  return <Schema extends z.ZodType>(schema: PartOf<Answer, Schema> & Schema) =>
    schema as Schema;
}

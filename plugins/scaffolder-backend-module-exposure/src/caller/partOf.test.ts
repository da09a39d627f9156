import { z } from 'zod';
import { type PartOf, partOf } from './partOf';

interface Answer {
  addresses: { name: string; port: number | string; note?: string }[];
  hidden: number;
}

const port = z.union([z.int(), z.string()]);
const strange = z.object({ hiden: z.number().optional() });
const strangeInside = z.object({
  addresses: z.array(z.object({ names: z.string().optional() })),
});
const narrow = z.object({ addresses: z.array(z.object({ port: z.int() })) });
const demanding = z.object({
  addresses: z.array(z.object({ note: z.string() })),
});

function refuses<Schema extends z.ZodType>(
  ..._: [PartOf<Answer, Schema>] extends [never] ? [] : [never]
): true {
  return true;
}

it('lets no schema compile that the API does not answer for', () => {
  expect([
    refuses<typeof strange>(),
    refuses<typeof strangeInside>(),
    refuses<typeof narrow>(),
    refuses<typeof demanding>(),
  ]).toEqual([true, true, true, true]);
});

it('reads a part of an answer, and takes what else it says', () => {
  const schema = partOf<Answer>()(
    z.object({ addresses: z.array(z.object({ port })) }),
  );
  expect(
    schema.parse({ addresses: [{ name: 'a', port: 'http' }], hidden: 0 }),
  ).toEqual({ addresses: [{ port: 'http' }] });
});

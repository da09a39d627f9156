import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { openDatabase } from './openDatabase';
import { readSharedKey } from './readSharedKey';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

describe.each(databases.eachSupportedId())('readSharedKey in %s', id => {
  it('gives every replica the same key, and each name another', async () => {
    const knex = await databases.init(id);
    const db = await openDatabase(mockServices.database({ knex }));
    const [one, two] = await Promise.all([
      readSharedKey(db, 'cursors'),
      readSharedKey(db, 'cursors'),
    ]);
    expect(one).toHaveLength(32);
    expect(two).toEqual(one);
    expect(await readSharedKey(db, 'cursors')).toEqual(one);
    expect(await readSharedKey(db, 'others')).not.toEqual(one);
  });
});

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exposure_keys', table => {
    table.comment('Keys that the replicas share');
    table.string('name', 64).primary().comment('What the key is for');
    table.string('value', 64).notNullable().comment('32 bytes, base64');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('exposure_keys');
};

/**
 * Times are RFC 3339 strings in UTC: they sort by themselves, and SQLite and PostgreSQL read them alike.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exposure_issuances', table => {
    table.comment('Certificates that were seen to be issued, for forecasts');
    table.string('id', 64).primary().comment('SHA-256 of what tells it apart');
    table.string('issued_at', 40).notNullable();
    table.text('issuance').notNullable().comment('JSON, Issuance');
    table.index(['issued_at'], 'exposure_issuances_issued_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('exposure_issuances');
};

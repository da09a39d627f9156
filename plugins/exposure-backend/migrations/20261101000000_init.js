/** @param {import('knex').Knex} knex */
async function createSourcesAndPullRequests(knex) {
  await knex.schema.createTable('exposure_sources', table => {
    table.comment('How well each replica can read each kind of each cluster');
    table.string('replica', 64).notNullable();
    table.string('seen_at', 32).notNullable();
    table.string('cluster', 255).notNullable();
    table.string('kind', 64).notNullable();
    table.string('state', 32).notNullable();
    table.string('since', 32).notNullable();
    table.string('last_synced_at', 32).nullable();
    table.text('message').nullable();
    table.primary(['cluster', 'kind', 'replica']);
  });
  await knex.schema.createTable('exposure_pull_requests', table => {
    table.comment('Pull requests that ask for exposures');
    table.increments('sequence').primary();
    table.string('entity_ref', 512).notNullable();
    table.text('pull_request').notNullable().comment('JSON, StoredPullRequest');
    table.index(['entity_ref'], 'exposure_pull_requests_entity_idx');
  });
}

/**
 * Times are RFC 3339 strings in UTC: they sort by themselves, and SQLite and PostgreSQL read them alike.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exposure_statuses', table => {
    table.comment('The last known status of each exposure');
    table.string('id', 512).primary();
    table.string('environment', 255).notNullable();
    table.string('cluster', 255).notNullable();
    table.string('namespace', 63).notNullable();
    table.string('hostname', 255).notNullable();
    table.string('kubernetes_id', 255).nullable();
    table
      .text('labels')
      .notNullable()
      .comment('JSON, one object an array item');
    table.string('headline', 32).notNullable();
    table.string('actor_kind', 32).notNullable();
    table.string('zone', 255).nullable();
    table.text('status').notNullable().comment('JSON, ExposureStatus');
    table.integer('revision').notNullable().comment('Counts the writes');
    table.string('changed_at', 32).notNullable();
    table.index(['namespace', 'kubernetes_id'], 'exposure_statuses_owner_idx');
    table.index(['environment', 'headline'], 'exposure_statuses_headline_idx');
  });
  await knex.schema.createTable('exposure_transitions', table => {
    table.comment('Changes of headline, the newest fifty of each exposure');
    table.increments('sequence').primary();
    table.string('exposure_id', 512).notNullable();
    table.string('at', 32).notNullable();
    table.string('from_headline', 32).nullable();
    table.string('to_headline', 32).notNullable();
    table.string('reason', 64).nullable();
    table.index(['exposure_id', 'sequence'], 'exposure_transitions_id_idx');
  });
  await createSourcesAndPullRequests(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('exposure_pull_requests');
  await knex.schema.dropTable('exposure_sources');
  await knex.schema.dropTable('exposure_transitions');
  await knex.schema.dropTable('exposure_statuses');
};

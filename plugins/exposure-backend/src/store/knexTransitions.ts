import type { Knex } from 'knex';
import { maxTransitions, type Transition } from './ExposureStore';
import { toTransition, type TransitionRow } from './rows';

const table = 'exposure_transitions';

/** Adds a transition and drops those beyond the newest fifty. */
export async function addTransition(
  db: Knex,
  exposureId: string,
  transition: Transition,
): Promise<void> {
  await db(table).insert({
    exposure_id: exposureId,
    at: transition.at,
    from_headline: transition.from ?? null,
    to_headline: transition.to,
    reason: transition.reason ?? null,
  });
  const tooOld = await db<TransitionRow>(table)
    .where({ exposure_id: exposureId })
    .orderBy('sequence', 'desc')
    .offset(maxTransitions)
    .first('sequence');
  if (!tooOld) {
    return;
  }
  await db<TransitionRow>(table)
    .where({ exposure_id: exposureId })
    .andWhere('sequence', '<=', tooOld.sequence)
    .delete();
}

/** Newest first. */
export async function readTransitions(
  db: Knex,
  exposureId: string,
): Promise<Transition[]> {
  const rows = await db<TransitionRow>(table)
    .where({ exposure_id: exposureId })
    .orderBy('sequence', 'desc')
    .limit(maxTransitions)
    .select('*');
  return rows.map(toTransition);
}

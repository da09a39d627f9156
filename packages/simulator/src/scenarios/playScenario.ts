import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import type { Expectation, Scenario, ScenarioSubject } from './Scenario';
import type { World } from './World';

/** How a scenario's player looks at the world. */
export interface PlayOptions {
  /** The status that is shown for a hostname now. */
  statusOf: (subject: ScenarioSubject) => Promise<ExposureStatus | undefined>;
  /** Lets some time go by between two looks. */
  wait: () => Promise<void>;
  /** Looks before a step counts as failed. */
  mostLooks: number;
}

/** The subject of a scenario in a world. */
export function subjectOf({ name }: Scenario, world: World): ScenarioSubject {
  return { name, hostname: `${name}.${world.names.zone}` };
}

/** Plays a scenario to its end. Throws at the first step whose status does not come, with the last one seen. */
export async function playScenario(
  scenario: Scenario,
  world: World,
  options: PlayOptions,
): Promise<void> {
  const subject = subjectOf(scenario, world);
  for (const step of scenario.steps) {
    await step.act(world, subject);
    let seen: ExposureStatus | undefined;
    for (let look = 0; look < options.mostLooks; look++) {
      seen = await options.statusOf(subject);
      if (meets(seen, step.expected)) {
        break;
      }
      await options.wait();
    }
    if (!meets(seen, step.expected)) {
      throw new Error(
        `${scenario.name}: ${step.name}: expected ${JSON.stringify(
          step.expected,
        )}, seen ${JSON.stringify(seen, undefined, 2)}`,
      );
    }
  }
}

function meets(
  status: ExposureStatus | undefined,
  expected: Expectation,
): boolean {
  if (!status) {
    return false;
  }
  const seen = { ...status, actor: status.actor.kind };
  return (['headline', 'reason', 'actor', 'overlay'] as const).every(
    field => !Object.hasOwn(expected, field) || seen[field] === expected[field],
  );
}

import type { Agent } from 'supertest';

/** How a task ended: what its page shows, and everything that it logged. */
export interface TaskOutcome {
  output: {
    links?: { title: string; url?: string }[];
    text?: { title: string; content?: string }[];
  };
  log: string;
}

interface TaskEvent {
  type: string;
  body: { message: string; output?: TaskOutcome['output'] };
}

/** Runs a template as its form would and waits for its end. */
export async function runTemplate(
  scaffolder: Agent,
  template: string,
  values: object,
): Promise<TaskOutcome> {
  const created = await scaffolder
    .post('/api/scaffolder/v2/tasks')
    .send({ templateRef: `template:default/${template}`, values })
    .expect(201);
  // The stream of events ends with the task, so nothing has to be polled.
  const stream = await scaffolder.get(
    `/api/scaffolder/v2/tasks/${created.body.id}/eventstream`,
  );
  const events: TaskEvent[] = stream.text
    .split('\n')
    .filter(line => line.startsWith('data: '))
    .map(line => JSON.parse(line.slice('data: '.length)));
  const end = events.find(({ type }) => type === 'completion');
  return {
    output: end?.body.output ?? {},
    log: events.map(({ body }) => body.message).join('\n'),
  };
}

import { SetupError } from '../setup/SetupError.mjs';
import { portIsFree } from './portIsFree.mjs';

const settings = [
  { part: 'frontend', variable: 'PORT', usual: 3000 },
  { part: 'backend', variable: 'BACKEND_PORT', usual: 7007 },
];

/** The two ports of the portal, checked: `{ frontend, backend }`. Ports that are taken are named together. */
export async function portalPorts(env = process.env, isFree = portIsFree) {
  const asked = settings.map(({ part, variable, usual }) => ({
    part,
    variable,
    port: parsePort(variable, env[variable] ?? String(usual)),
  }));
  const [frontend, backend] = asked.map(({ port }) => port);
  if (frontend === backend) {
    throw new SetupError(
      `PORT and BACKEND_PORT are both ${frontend}.`,
      'give each its own number.',
    );
  }
  const taken = [];
  for (const one of asked) {
    if (!(await isFree(one.port))) {
      taken.push(one);
    }
  }
  if (taken.length > 0) {
    throw portsTaken(taken);
  }
  return { frontend, backend };
}

function parsePort(variable, text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) {
    return port;
  }
  throw new SetupError(
    `${variable} is "${text}", which is no port.`,
    'use a whole number from 1 to 65535.',
  );
}

function portsTaken(taken) {
  const ports = taken.map(({ port }) => port).join(' and ');
  const parts = taken.map(({ part }) => part).join(' and ');
  const moved = taken.map(
    ({ variable, port }) => `${variable}=${Math.min(port + 1, 65535)}`,
  );
  return new SetupError(
    taken.length === 1
      ? `Port ${ports} is taken, so the portal's ${parts} cannot start.`
      : `Ports ${ports} are taken, so the portal's ${parts} cannot start.`,
    `end what listens there, or move the ${parts}: \`${moved.join(
      ' ',
    )} npm start\`.`,
  );
}

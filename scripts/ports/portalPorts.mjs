import { SetupError } from '../setup/SetupError.mjs';
import { portIsFree } from './portIsFree.mjs';

const settings = [
  { part: 'frontend', variable: 'PORT', usual: 3000 },
  { part: 'backend', variable: 'BACKEND_PORT', usual: 7007 },
];

/** The two ports of the portal, checked: `{ frontend, backend }`. */
export async function portalPorts(env = process.env, isFree = portIsFree) {
  const ports = {};
  for (const { part, variable, usual } of settings) {
    const port = parsePort(variable, env[variable] ?? String(usual));
    if (!(await isFree(port))) throw portTaken(part, variable, port);
    ports[part] = port;
  }
  if (ports.frontend === ports.backend)
    throw new SetupError(
      `PORT and BACKEND_PORT are both ${ports.frontend}.`,
      'give each its own number.',
    );
  return ports;
}

function parsePort(variable, text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new SetupError(
    `${variable} is "${text}", which is no port.`,
    'use a whole number from 1 to 65535.',
  );
}

function portTaken(part, variable, port) {
  return new SetupError(
    `Port ${port} is taken, so the portal's ${part} cannot start.`,
    `end what listens there, or move the ${part}: \`${variable}=${Math.min(
      port + 1,
      65535,
    )} npm start\`.`,
  );
}

import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from './say.mjs';

/** Two commands started together must not install over each other: the second waits for the first. */
export async function withSetupLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) {
      say(
        `Another command sets this repository up; waiting for it (${file}) …`,
      );
    }
    told = true;
    await delay(500);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    if (!ownerLives(file)) {
      fs.rmSync(file, { force: true });
    }
    return false;
  }
}

function ownerLives(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

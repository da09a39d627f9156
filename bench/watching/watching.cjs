const { fork } = require('node:child_process');
const { on } = require('node:events');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { startWatchedWorld } = require('./watchedWorld.cjs');

const syncRounds = 3;
// Longer than two of the anchor's idle limits of 30 s, and than the API server's minute between bookmarks.
const idleMs = 66_000;
// What reading everything leaves to be compiled and collected is not what idling costs.
const settleMs = 15_000;

const sides = { anchor: 'anchorClient.cjs', ours: 'ourClient.cjs' };

/**
 * One run for all rows: both clients follow the same ten API servers. They sync one after the other, three times over;
 * then the last two stay idle side by side, so that the machine treats both alike.
 */
async function follow() {
  const world = await startWatchedWorld();
  const rounds = [];
  for (let round = 0; round < syncRounds; round += 1) {
    if (round > 0) {
      rounds[round - 1].forEach(({ stop }) => stop());
    }
    rounds.push([
      await startClient(world, 'anchor', round),
      await startClient(world, 'ours', round),
    ]);
  }
  await sleep(settleMs);
  rounds[syncRounds - 1].forEach(client => client.settled());
  await sleep(idleMs);
  const [anchor, ours] = await Promise.all(
    rounds[syncRounds - 1].map(async client => ({
      ...(await client.ask({ report: true })),
      ...world.seenOf(client.name),
    })),
  );
  rounds[syncRounds - 1].forEach(({ stop }) => stop());
  await world.stop();
  return {
    anchor,
    ours,
    syncRounds: rounds.map(round => round.map(({ syncMs }) => syncMs)),
  };
}

async function startClient(world, side, round) {
  const name = `${side}-${round}`;
  const child = fork(path.join(__dirname, sides[side]));
  await answerOf(child);
  const ask = async question => {
    child.send(question);
    return answerOf(child);
  };
  const { syncMs } = await ask({ access: world.accessFor(name) });
  return {
    name,
    syncMs,
    ask,
    settled: () => child.send({ settled: true }),
    stop: () => child.kill(),
  };
}

/** The transform that loads TypeScript sends its parent messages too; they are not for us. */
async function answerOf(child) {
  for await (const [message] of on(child, 'message')) {
    if (message.bench) {
      return message;
    }
  }
  return undefined;
}

let running;
const measured = () => (running ??= follow());

function compared(anchorValues, ourValues) {
  const middle = values =>
    [...values].sort((a, b) => a - b)[values.length >> 1];
  const ratios = anchorValues.map((value, index) => value / ourValues[index]);
  const ratio = middle(ratios);
  return {
    anchorValue: middle(anchorValues),
    ourValue: middle(ourValues),
    ratio,
    spread: Math.max(...ratios.map(each => Math.abs(each - ratio))) / ratio,
  };
}

const anchor = 'Informer of @kubernetes/client-node';

function row(title, unit, goal, measure) {
  return {
    title,
    anchor,
    unit,
    goal,
    measure: async () => measure(await measured()),
  };
}

const single = field => run => compared([run.anchor[field]], [run.ours[field]]);

/** Following ten clusters with thirteen kinds each, for a minute in which nothing happens. */
const watching = [
  row('Requests to API servers', 'requests', 4, single('requests')),
  row('TLS connections', 'handshakes', 4, single('connections')),
  row('Processor time while idle', 'ms', 11, single('cpuMs')),
  // Most of it is 130 handshakes, which cost both the same: that bounds the ratio.
  row('Reading everything at the start', 'ms', 1.5, run =>
    compared(
      run.syncRounds.map(([anchorMs]) => anchorMs),
      run.syncRounds.map(([, ourMs]) => ourMs),
    ),
  ),
  row('Memory of the process', 'MB', 1.3, single('memoryMb')),
];

module.exports = { watching };

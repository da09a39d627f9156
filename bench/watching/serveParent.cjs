/**
 * The frame of a client process: told where the clusters are, it syncs and says how long that took;
 * asked again later, it says what it has spent since.
 *
 * @param {(access: object[]) => Promise<unknown>} sync resolves when every copy is whole
 */
function serveParent(sync) {
  let spentBefore = process.cpuUsage();
  process.on('message', async message => {
    if (message.access) {
      const begin = process.hrtime.bigint();
      await sync(message.access);
      process.send({
        bench: true,
        syncMs: Number(process.hrtime.bigint() - begin) / 1e6,
      });
      return;
    }
    if (message.settled) {
      spentBefore = process.cpuUsage();
      return;
    }
    const { user, system } = process.cpuUsage(spentBefore);
    process.send({
      bench: true,
      cpuMs: (user + system) / 1000,
      memoryMb: process.memoryUsage.rss() / 1e6,
    });
  });
  process.send({
    bench: true,
    ready: true,
  });
}

module.exports = { serveParent };

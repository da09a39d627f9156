import { ManualClock } from '@exposure/simulator/testing';
import { ZoneServers } from './ZoneServers';

const many = 10_000;
const { signal } = new AbortController();

it('keeps what it found for a name that is asked for while very many others come', async () => {
  let asked = 0;
  const zoneServers = new ZoneServers(
    new ManualClock(),
    async name => {
      asked += name === 'shop.example' ? 1 : 0;
      const data = 'ns.example.net';
      return {
        answers: [{ name, type: 'NS', ttl: 300, data }],
        authority: [],
      };
    },
    {},
  );
  const askShop = () => zoneServers.serversOf('shop.example', signal);
  await askShop();
  for (let number = 0; number < many; number += 1) {
    await zoneServers.serversOf(`other-${number}.example`, signal);
    if (number % 1_000 === 0) {
      await askShop();
    }
  }
  await askShop();
  expect(asked).toBe(1);
});

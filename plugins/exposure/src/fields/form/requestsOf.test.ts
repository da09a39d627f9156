import { readForm } from './RequestForm';
import { requestsOf } from './requestsOf';

const place = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};
const service = { name: 'shop', port: '3000' };
const hostnames = ['shop.example.com'];

const inputs = (form: unknown) =>
  requestsOf(readForm(form)).map(({ input }) => input);

describe('requestsOf', () => {
  it('has no request while something is missing', () => {
    expect(inputs({ ...place, service })).toEqual([]);
    expect(inputs({ ...place, hostnames, service: { name: 'shop' } })).toEqual(
      [],
    );
  });

  it('leaves out what was not filled in', () => {
    expect(inputs({ ...place, service, hostnames, redirects: [] })).toEqual([
      { ...place, hostnames, service: { name: 'shop', port: 3000 } },
    ]);
  });

  it('sends an allowlist only with its kind of access', () => {
    const allowlist = ['203.0.113.7/32'];
    const form = { ...place, service, hostnames, allowlist };
    expect(inputs({ ...form, access: 'public' })[0]).not.toHaveProperty(
      'allowlist',
    );
    expect(inputs({ ...form, access: 'allowlist' })[0]).toHaveProperty(
      'allowlist',
      allowlist,
    );
  });

  it('keeps what was left out, and drops the redirects that were emptied', () => {
    expect(inputs({ ...place, keep: true })).toEqual([
      { ...place, keep: true },
    ]);
    expect(
      inputs({
        ...place,
        keep: true,
        redirects: [],
        redirectOldHostnames: true,
      }),
    ).toEqual([
      { ...place, keep: true, redirects: [], redirectOldHostnames: true },
    ]);
  });

  it('asks once for each environment', () => {
    const environments = [
      { environment: 'prod-eu', hostnames },
      { environment: 'test-eu', hostnames: ['shop.test.example.com'] },
    ];
    const { entityRef, namespace } = place;
    expect(
      inputs({ entityRef, namespace, service, environments }),
    ).toMatchObject(environments);
  });

  it.each([
    [null],
    ['text'],
    [{ ...place, hostnames: 'shop', service: 7, environments: { a: 1 } }],
    [{ ...place, hostnames: [7, null], service: [], access: 'root' }],
    [{ entityRef: ['component'], environments: [null, 'x', {}] }],
  ])('takes nothing of a wrong shape: %j', form => {
    expect(inputs(form)).toEqual([]);
  });
});

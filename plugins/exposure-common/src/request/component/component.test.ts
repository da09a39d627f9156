import { draftRequest } from '../../writing/draftRequest';
import { completeFields } from '../../writing/completeFields';
import { aPlatform } from '../testing/aPlatform';
import { componentNamespaces, judgeNamespace } from './componentNamespaces';
import { componentWarnings } from './componentWarnings';
import { labelsOfSelector } from '../../input/labelsOfSelector';

const namespace = 'backstage.io/kubernetes-namespace';
const selector = 'backstage.io/kubernetes-label-selector';
const id = 'backstage.io/kubernetes-id';

describe('componentNamespaces', () => {
  it.each([
    [undefined, []],
    [{}, []],
    [{ [namespace]: '' }, []],
    [{ [namespace]: 'shop' }, ['shop']],
    [{ [namespace]: ' shop , shop-test,, ' }, ['shop', 'shop-test']],
  ])('reads %j', (annotations, expected) => {
    expect(componentNamespaces(annotations)).toEqual(expected);
  });

  it('stops at twenty and never looks at the prototype', () => {
    const many = { [namespace]: Array(50).fill('a').join(',') };
    expect(componentNamespaces(many)).toHaveLength(20);
    const inherited = Object.create({ [namespace]: 'shop' });
    expect(componentNamespaces(inherited)).toEqual([]);
  });
});

describe('judgeNamespace', () => {
  it.each(['shop', 'shop-test'])('lets %s pass where it is named', name => {
    expect(judgeNamespace(name, { [namespace]: 'shop,shop-test' })).toEqual([]);
  });

  it('lets any pass where none is named', () => {
    expect(judgeNamespace('payments', {})).toEqual([]);
  });

  it.each(['payments', '', undefined, ['shop']])('refuses %j', name => {
    expect(judgeNamespace(name, { [namespace]: 'shop' })).toEqual([
      {
        field: 'namespace',
        rule: 'NamespaceNotOfEntity',
        message: `namespace must be one of those in the entity's annotation ${namespace}: shop.`,
      },
    ]);
  });

  it('shows hostile names harmlessly', () => {
    const [refusal] = judgeNamespace('x', {
      [namespace]: `a\u202e\u0007${'b'.repeat(5000)}`,
    });
    expect(refusal?.message).not.toMatch(/\p{C}/u);
    expect(refusal?.message.length).toBeLessThan(500);
  });
});

describe('labelsOfSelector', () => {
  it.each([
    ['app=shop', { app: 'shop' }],
    ['app==shop, tier=web', { app: 'shop', tier: 'web' }],
    ['app.kubernetes.io/name=shop', { 'app.kubernetes.io/name': 'shop' }],
    ['app=a b: c', { app: 'a b: c' }],
  ])('reads %s', (text, expected) => {
    expect(labelsOfSelector(text)).toEqual(expected);
  });

  it.each(['', 'app', '!app', 'app!=a', 'app in (a)', 'a=b=c', '=a', 'a=b,'])(
    'gives up on %j',
    text => {
      expect(labelsOfSelector(text)).toBeUndefined();
    },
  );

  it('gives up on a text that is too long', () => {
    expect(labelsOfSelector(`app=${'a'.repeat(1000)}`)).toBeUndefined();
  });
});

describe('completeFields, from the catalog alone', () => {
  const annotations = { [selector]: 'app=shop' };
  const draft = {
    platform: aPlatform(),
    place: {
      entityRef: 'component:default/shop',
      component: 'shop',
      environment: 'prod-eu',
      namespace: 'shop',
    },
  };

  it('fills in the labels of the pods and says so', () => {
    const completed = completeFields({ path: '/' }, draft, { annotations });
    expect(completed.fields).toEqual({
      path: '/',
      podSelector: { app: 'shop' },
    });
    expect(completed.warnings.map(warning => warning.id)).toEqual([
      'PodSelectorFromAnnotation',
    ]);
  });

  it('leaves labels as they are where they are named', () => {
    const fields = { podSelector: { app: 'other' } };
    const completed = completeFields(fields, draft, { annotations });
    expect(completed).toEqual({ fields, warnings: [], refusals: [] });
  });

  it.each([[null], ['text'], [undefined]])('never sees %j', input => {
    expect(draftRequest(input, draft.platform, { annotations }).ok).toBe(false);
  });

  it('fills in nothing where the catalog knows nothing', () => {
    expect(completeFields({}, draft, {})).toEqual({
      fields: {},
      warnings: [],
      refusals: [],
    });
  });
});

describe('componentWarnings', () => {
  it.each<[Record<string, string> | undefined, string[]]>([
    [{ [id]: 'shop' }, []],
    [{ [selector]: 'app=shop' }, []],
    [undefined, ['KubernetesIdMissing']],
    [{ [id]: 'other' }, ['KubernetesIdDiffers']],
    [{ [id]: 'other', [selector]: 'app=shop' }, ['KubernetesIdDiffers']],
  ])('reads %j', (annotations, expected) => {
    const warnings = componentWarnings('shop', annotations);
    expect(warnings.map(warning => warning.id)).toEqual(expected);
  });
});

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exposureApiRef } from '../api/ExposureApi';
import { accessFormField } from '../fields/access/accessFormField';
import { allowlistFormField } from '../fields/allowlist/allowlistFormField';
import { environmentFormField } from '../fields/environment/environmentFormField';
import { environmentsFormField } from '../fields/environments/environmentsFormField';
import { filesFormField } from '../fields/files/filesFormField';
import { hostnameFormField } from '../fields/hostname/hostnameFormField';
import { issuerFormField } from '../fields/issuer/issuerFormField';
import { redirectsFormField } from '../fields/redirects/redirectsFormField';
import { removalFormField } from '../fields/removal/removalFormField';
import { serviceFormField } from '../fields/service/serviceFormField';
import { FakeAnswers, FakeExposureApi } from './FakeExposureApi';
import { TestSurroundings } from './TestSurroundings';

const texts = { type: 'array', items: { type: 'string' } };

/** The fields as a template declares them, by the key of the request that each fills. */
const fields = {
  environment: { type: 'string', 'ui:field': 'ExposureEnvironmentPicker' },
  environments: { type: 'array', 'ui:field': 'ExposureEnvironmentsPicker' },
  service: { type: 'object', 'ui:field': 'ExposureServicePicker' },
  hostnames: {
    ...texts,
    title: 'Web addresses',
    minItems: 1,
    'ui:field': 'ExposureHostname',
  },
  // Without a type: the form would fill a list with an empty one, and empty means none.
  redirects: { title: 'Redirect from', 'ui:field': 'ExposureRedirects' },
  access: { type: 'string', 'ui:field': 'ExposureAccess' },
  allowlist: { ...texts, title: 'Network', 'ui:field': 'ExposureAllowlist' },
  issuer: { type: 'string', 'ui:field': 'ExposureIssuerPicker' },
  files: { type: 'object', 'ui:field': 'ExposureFiles' },
  removal: { type: 'object', 'ui:field': 'ExposureRemoval' },
};

const extensions = [
  accessFormField,
  allowlistFormField,
  environmentFormField,
  environmentsFormField,
  filesFormField,
  hostnameFormField,
  issuerFormField,
  redirectsFormField,
  removalFormField,
  serviceFormField,
].map(({ schema, ...field }) => ({ ...field, schema: schema.schema }));

/** A form that is filled in. */
export const filledIn = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  service: { name: 'shop', port: 3000 },
  hostnames: ['shop.example.com'],
};

/** One page of the template's form with one of the fields, and what it would submit. */
export function renderField(
  key: keyof typeof fields,
  answers: FakeAnswers = {},
  initialState: object = {},
  differences: { required?: boolean; options?: object } = {},
) {
  const { required = true, options } = differences;
  const api = new FakeExposureApi(answers);
  const onCreate = jest.fn(async () => {});
  const field = {
    ...fields[key],
    ...(options && { 'ui:options': options }),
  };
  renderInTestApp(
    <TestApiProvider apis={[[exposureApiRef, api]]}>
      <TestSurroundings>
        <Stepper
          manifest={{
            title: 'Expose',
            steps: [
              {
                title: 'One page',
                schema: {
                  type: 'object',
                  ...(required && { required: [key] }),
                  properties: { [key]: field },
                },
              },
            ],
          }}
          extensions={extensions}
          initialState={{ ...initialState }}
          onCreate={onCreate}
        />
      </TestSurroundings>
    </TestApiProvider>,
  );
  const review = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Review' }));
  const create = async () => {
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
  };
  return { api, onCreate, review, create };
}

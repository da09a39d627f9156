import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

/** The fields of the templates that ask for an address, each loaded when a form uses it. */
export const exposureFormFields = [
  FormFieldBlueprint.make({
    name: 'environment',
    params: {
      field: async () => {
        const { environmentField } = await import('./fields/environmentField');
        return createFormField(environmentField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'environments',
    params: {
      field: async () => {
        const { environmentsField } = await import(
          './fields/environmentsField'
        );
        return createFormField(environmentsField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'service',
    params: {
      field: async () => {
        const { serviceField } = await import('./fields/serviceField');
        return createFormField(serviceField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'hostname',
    params: {
      field: async () => {
        const { hostnameField } = await import('./fields/hostnameField');
        return createFormField(hostnameField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'redirects',
    params: {
      field: async () => {
        const { redirectsField } = await import('./fields/redirectsField');
        return createFormField(redirectsField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'access',
    params: {
      field: async () => {
        const { accessField } = await import('./fields/accessField');
        return createFormField(accessField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'allowlist',
    params: {
      field: async () => {
        const { allowlistField } = await import('./fields/allowlistField');
        return createFormField(allowlistField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'issuer',
    params: {
      field: async () => {
        const { issuerField } = await import('./fields/issuerField');
        return createFormField(issuerField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'removal',
    params: {
      field: async () => {
        const { removalField } = await import('./fields/removalField');
        return createFormField(removalField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'files',
    params: {
      field: async () => {
        const { filesField } = await import('./fields/filesField');
        return createFormField(filesField);
      },
    },
  }),
];

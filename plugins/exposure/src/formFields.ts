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
        const { environmentFormField } = await import(
          './fields/environment/environmentFormField'
        );
        return createFormField(environmentFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'environments',
    params: {
      field: async () => {
        const { environmentsFormField } = await import(
          './fields/environments/environmentsFormField'
        );
        return createFormField(environmentsFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'service',
    params: {
      field: async () => {
        const { serviceFormField } = await import(
          './fields/service/serviceFormField'
        );
        return createFormField(serviceFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'hostname',
    params: {
      field: async () => {
        const { hostnameFormField } = await import(
          './fields/hostname/hostnameFormField'
        );
        return createFormField(hostnameFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'redirects',
    params: {
      field: async () => {
        const { redirectsFormField } = await import(
          './fields/redirects/redirectsFormField'
        );
        return createFormField(redirectsFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'access',
    params: {
      field: async () => {
        const { accessFormField } = await import(
          './fields/access/accessFormField'
        );
        return createFormField(accessFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'allowlist',
    params: {
      field: async () => {
        const { allowlistFormField } = await import(
          './fields/allowlist/allowlistFormField'
        );
        return createFormField(allowlistFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'issuer',
    params: {
      field: async () => {
        const { issuerFormField } = await import(
          './fields/issuer/issuerFormField'
        );
        return createFormField(issuerFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'removal',
    params: {
      field: async () => {
        const { removalFormField } = await import(
          './fields/removal/removalFormField'
        );
        return createFormField(removalFormField);
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'files',
    params: {
      field: async () => {
        const { filesFormField } = await import(
          './fields/files/filesFormField'
        );
        return createFormField(filesFormField);
      },
    },
  }),
];

import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

/** The fields of the template that asks for an address, each loaded when a form uses it. */
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
    name: 'hostname',
    params: {
      field: async () => {
        const { hostnameField } = await import('./fields/hostnameField');
        return createFormField(hostnameField);
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

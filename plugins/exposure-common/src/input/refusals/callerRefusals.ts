import { rowsOf } from './RefusalWords';

/** Requests about components that are not the caller’s to ask for. */
export const callerRefusals = rowsOf({
  EntityNotFound: {
    why: 'The catalog shows you no such entity: it does not exist, or you may not see it.',
    whatToDo: 'Check the reference, and whether the component is registered.',
  },
  PermissionDenied: {
    why: 'The portal’s policy does not let you ask for addresses of this component (`exposure.request.create`).',
    whatToDo: 'Ask an owner of the component, or the portal’s team.',
  },
  NamespaceNotOfEntity: {
    why: 'The component names its namespaces, and labels count only there: in another one the files could touch what belongs to another team.',
    whatToDo:
      'Choose one of the namespaces in the message, or add yours to the annotation `backstage.io/kubernetes-namespace`.',
  },
});

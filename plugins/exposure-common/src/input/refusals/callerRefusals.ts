import { rowsOf } from './RefusalWords';

/** Requests about components that are not the caller’s to ask for. */
export const callerRefusals = rowsOf({
  EntityNotFound: {
    why: 'You can see no such entity in the catalog: it does not exist, or you have no read access to it.',
    whatToDo: 'Check the reference, and whether the component is registered.',
  },
  PermissionDenied: {
    why: 'The portal’s permission policy does not allow you to request addresses for this component (`exposure.request.create`).',
    whatToDo: 'Ask an owner of the component, or the portal’s team.',
  },
  NamespaceNotOfEntity: {
    why: 'The component lists its namespaces, and its label counts only in those. In any other namespace the files could affect what belongs to another team.',
    whatToDo:
      'Choose one of the namespaces in the message, or add yours to the annotation `backstage.io/kubernetes-namespace`.',
  },
});

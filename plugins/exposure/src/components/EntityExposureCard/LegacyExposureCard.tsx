import { EntityExposureCard } from './EntityExposureCard';
import { defaultTemplateRefs, templatePages } from '../templates/templatePages';

/**
 * What an entity page may say about the card.
 * @public
 */
export interface LegacyExposureCardProps {
  /** Reference of the template that the button opens; `template:default/expose-service` unless given. */
  template?: string;
  /** Reference of the template that changes an address; `template:default/change-exposure` unless given, empty for none. */
  changeTemplate?: string;
  /** Reference of the template that takes an address away; `template:default/retire-exposure` unless given, empty for none. */
  retireTemplate?: string;
  /** Where the app mounts the scaffolder; `/create` unless given. */
  scaffolderPath?: string;
}

/**
 * The card in the legacy frontend system: references of templates and where the app mounts the scaffolder are properties.
 * @internal
 */
export function LegacyExposureCard(props: LegacyExposureCardProps) {
  const {
    template = defaultTemplateRefs.template,
    changeTemplate = defaultTemplateRefs.changeTemplate,
    retireTemplate = defaultTemplateRefs.retireTemplate,
    scaffolderPath = '/create',
  } = props;
  return (
    <EntityExposureCard
      templates={templatePages(
        { template, changeTemplate, retireTemplate },
        (namespace, name) => `${scaffolderPath}/templates/${namespace}/${name}`,
      )}
    />
  );
}

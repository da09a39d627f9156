import { EntityExposureCard } from './EntityExposureCard';
import { defaultTemplateRef, parseTemplateRef } from './newAddressPath';

/**
 * What an entity page may say about the card.
 * @public
 */
export interface LegacyExposureCardProps {
  /** Reference of the template that the button opens; `template:default/expose-service` unless given. */
  template?: string;
  /** Where the app mounts the scaffolder; `/create` unless given. */
  scaffolderPath?: string;
}

/**
 * The card in the legacy frontend system: a template's reference and where the app mounts the scaffolder are properties.
 * @internal
 */
export function LegacyExposureCard(props: LegacyExposureCardProps) {
  const { template = defaultTemplateRef, scaffolderPath = '/create' } = props;
  const { namespace, name } = parseTemplateRef(template);
  return (
    <EntityExposureCard
      templatePath={`${scaffolderPath}/templates/${namespace}/${name}`}
    />
  );
}

import {
  CompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * Which templates the card and its drawer lead to. An empty reference is none.
 * @internal
 */
export interface TemplateRefs {
  template: string;
  changeTemplate: string;
  retireTemplate: string;
}

/**
 * The templates that come with the product, unless the app's configuration names others.
 * @internal
 */
export const defaultTemplateRefs: TemplateRefs = {
  template: 'template:default/expose-service',
  changeTemplate: 'template:default/change-exposure',
  retireTemplate: 'template:default/retire-exposure',
};

/**
 * A template and where its form is.
 * @internal
 */
export interface TemplatePage {
  ref: string;
  path: string;
}

/**
 * The forms that the card and its drawer open.
 * @internal
 */
export interface TemplatePages {
  add: TemplatePage;
  change?: TemplatePage;
  retire?: TemplatePage;
}

/** Reads a template's reference; `default/expose-service` and `expose-service` are enough. */
function parseTemplateRef(ref: string): CompoundEntityRef {
  return parseEntityRef(ref, {
    defaultKind: 'template',
    defaultNamespace: 'default',
  });
}

/**
 * Finds the forms of the templates.
 * @param pathOf - where the app shows the form of a template
 * @internal
 */
export function templatePages(
  refs: TemplateRefs,
  pathOf: (namespace: string, name: string) => string,
): TemplatePages {
  const pageOf = (written: string): TemplatePage => {
    const ref = parseTemplateRef(written);
    return {
      ref: stringifyEntityRef(ref),
      path: pathOf(ref.namespace, ref.name),
    };
  };
  const { template, changeTemplate, retireTemplate } = refs;
  return {
    add: pageOf(template),
    ...(changeTemplate && { change: pageOf(changeTemplate) }),
    ...(retireTemplate && { retire: pageOf(retireTemplate) }),
  };
}

/**
 * What everybody is told while the configuration has no section `exposure`: the API, the card, the form and the actions.
 * @public
 */
export const notConfigured =
  'The platform team has not configured web addresses in this portal yet: app-config has no section `exposure`.';

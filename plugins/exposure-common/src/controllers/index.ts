export * from './profileNames';
export { controllerProfiles, possibleAccesses, profileOf } from './profiles';
export type {
  Ability,
  Cannot,
  ControllerProfile,
  IngressTraits,
  TlsSource,
} from './ControllerProfile';

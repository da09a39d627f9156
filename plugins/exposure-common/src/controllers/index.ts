export * from './Access';
export type { AccessSigns, GuardSigns } from './AccessSigns';
export type { ControllerUse, ControllerWarning } from './ControllerWarning';
export * from './IngressSettings';
export { controllerProfiles, profileOf } from './profiles';
export type { ProfileName } from './profiles';
export type {
  Ability,
  Cannot,
  ControllerProfile,
  IngressTraits,
  PathLimit,
  TlsSource,
} from './ControllerProfile';

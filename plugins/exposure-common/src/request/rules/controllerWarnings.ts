import type {
  ControllerUse,
  ControllerWarning,
} from '../../controllers/ControllerWarning';
import { controllerProfiles } from '../../controllers/profiles';
import { loginService } from '../loginService';
import type { PlacedRequest } from '../PlacedRequest';
import type { RequestWarning } from './RequestWarning';

type Subject = 'findsVisitors' | 'sharedLogin';

function useOf(placed: PlacedRequest): ControllerUse {
  const login = loginService(placed);
  return {
    environment: placed.environment,
    request: placed.request,
    ...(login?.mode === 'shared' && { sharedLogin: login.name }),
  };
}

/** The warnings that profiles bring along, each once: several profiles may share one. */
export function controllerWarnings(subject: Subject): RequestWarning[] {
  const own = ({ profile }: PlacedRequest): ControllerWarning | undefined =>
    profile[subject];
  const ids = controllerProfiles.flatMap(
    (profile: PlacedRequest['profile']) => profile[subject]?.id ?? [],
  );
  return [...new Set(ids)].map(id => ({
    id,
    applies: placed =>
      own(placed)?.id === id && own(placed)?.applies(useOf(placed)) === true,
    message: placed => own(placed)?.message(useOf(placed)) ?? '',
  }));
}

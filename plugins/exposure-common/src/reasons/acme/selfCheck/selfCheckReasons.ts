import { answerReasons } from './answerReasons';
import { propagationReasons } from './propagationReasons';
import { redirectReasons } from './redirectReasons';
import { silenceReasons } from './silenceReasons';

const { SelfCheckWrongAnswer, SelfCheckOtherSite, ...otherAnswers } =
  answerReasons;
const {
  SelfCheckResolverFailed,
  SelfCheckNoSuchHost,
  SelfCheckConnectionRefused,
  SelfCheckFailed,
  ...otherSilences
} = silenceReasons;

/** What cert-manager's own check waits for, before it asks the certificate authority: one of them at a time. */
export const selfCheckReasons = {
  SelfCheckWrongAnswer,
  SelfCheckOtherSite,
  SelfCheckResolverFailed,
  SelfCheckNoSuchHost,
  SelfCheckConnectionRefused,
  ...otherAnswers,
  ...redirectReasons,
  ...otherSilences,
  ...propagationReasons,
  SelfCheckFailed,
};

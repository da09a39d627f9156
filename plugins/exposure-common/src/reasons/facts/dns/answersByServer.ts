import type { DnsAnswer, DnsView } from '../../../observation/dns/DnsAnswer';
import { answersTo } from './dnsLookup';

/**
 * The answers as each server of a view gave them about a name, a list for each. Mostly there is one: the questions
 * about a name may go to different servers, and only where two answered the same question can they disagree.
 */
export function answersByServer(
  answers: readonly DnsAnswer[],
  view: DnsView,
  name: string,
): DnsAnswer[][] {
  const own = answersTo(answers, view, name);
  const sameQuestion = (answer: DnsAnswer) =>
    own.filter(({ type }) => type === answer.type);
  const servers = new Set(
    own
      .filter(answer => sameQuestion(answer).length > 1)
      .map(({ address }) => address),
  );
  if (servers.size < 2) {
    return [[...answers]];
  }
  return Array.from(servers, server =>
    answers.filter(
      answer =>
        !own.includes(answer) ||
        answer.address === server ||
        // A question that this server was not asked is answered by the others.
        !sameQuestion(answer).some(({ address }) => address === server),
    ),
  );
}

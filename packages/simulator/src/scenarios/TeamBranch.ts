import {
  decidePullRequests,
  ExposureStatus,
  MarkedPullRequest,
  parsePullRequestMarker,
  draftRemoval,
  removeExposure,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { PullRequest } from '../forge/git/PullRequest';
import type { Repository } from '../forge/git/Repository';
import type { SimulatedWorld } from '../world';
import { judgeCluster } from './judgeCluster';
import type { SimulatorWorld } from './SimulatorWorld';
import { valueOf, writtenFor } from './writtenFor';

/** A component's team: asks for addresses by pull requests on its branch, and looks at its card. */
export class TeamBranch {
  constructor(
    private readonly simulated: SimulatedWorld,
    private readonly world: SimulatorWorld,
    private readonly repository: Repository,
    readonly component: string,
  ) {}

  /** Opens a pull request for a request, or updates the one that is open. */
  ask(request: object): PullRequest {
    return this.propose(
      writtenFor(
        {
          service: { name: this.component, port: 80 },
          podSelector: { app: this.component },
          podPort: 8080,
          ...this.place(),
          ...request,
        },
        this.world.platform,
        this.files('main'),
      ),
    );
  }

  /** Opens a pull request that takes all addresses away. */
  retire(): PullRequest {
    const { platform } = this.world;
    const draft = valueOf(draftRemoval(this.place(), platform));
    return this.propose(valueOf(removeExposure(draft, this.files('main'))));
  }

  /** Reason by hostname, of what the card would show. */
  card(): Record<string, string | undefined> {
    const statuses = judgeCluster(
      this.simulated,
      this.world.platform,
      this.world.names.environment,
      new Map(
        Array.from(
          decidePullRequests(this.marked()),
          ([hostname, { observation }]) => [hostname, observation],
        ),
      ),
      this.component,
    );
    return Object.fromEntries(
      statuses
        .filter(isShown)
        .map(({ hostname, reason }) => [hostname, reason]),
    );
  }

  private place() {
    return {
      entityRef: `component:default/${this.component}`,
      environment: this.world.names.environment,
      namespace: this.component,
    };
  }

  private files(branch: string): Map<string, string> {
    const { sha } = this.repository.commitAt(branch);
    return new Map(
      [...this.repository.objects.filesOf(sha).keys()].map(path => [
        path,
        this.repository.readFile(branch, path) ?? '',
      ]),
    );
  }

  /** As `publish:github:pull-request` does: the files on the branch, in the pull request that is open or a new one. */
  private propose(written: WrittenExposure): PullRequest {
    const { branch, title, body } = written;
    const { repository } = this;
    repository.setBranch(branch, 'main');
    const { files, gone } = changesOf(written);
    repository.commitFiles(branch, files, title, gone);
    const open = repository.pulls.find(
      pull => pull.head === branch && pull.state === 'open',
    );
    open?.update({ title, body });
    return (
      open ?? repository.openPull({ title, body, head: branch, base: 'main' })
    );
  }

  private marked(): MarkedPullRequest[] {
    return this.repository.pulls.flatMap(pull => {
      const marker = parsePullRequestMarker(pull.body);
      return marker ? [markedOf(pull, marker)] : [];
    });
  }
}

const isShown = ({ reason }: ExposureStatus) => reason !== 'NothingExposed';

function changesOf({ files }: WrittenExposure) {
  return {
    files: Object.fromEntries(
      files.flatMap(({ path, content }) =>
        content === undefined ? [] : [[path, content]],
      ),
    ),
    gone: files.flatMap(({ path, content }) =>
      content === undefined ? [path] : [],
    ),
  };
}

/** As the portal reads it from the forge. */
function markedOf(
  pull: PullRequest,
  marker: NonNullable<ReturnType<typeof parsePullRequestMarker>>,
): MarkedPullRequest {
  const { component, hostnames, drops, removes } = marker;
  const { title, updatedAt, mergedAt, closedAt } = pull;
  return {
    component,
    hostnames,
    drops,
    observation: {
      url: `https://forge.example/pull/${pull.number}`,
      title,
      state: mergedAt ? 'merged' : pull.state,
      removes,
      updatedAt,
      ...(closedAt && { endedAt: closedAt }),
    },
  };
}

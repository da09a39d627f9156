import { say } from '../setup/say.mjs';
import { runLane } from './runLane.mjs';

/** The tests that need a real Kubernetes API server with cert-manager. */
export async function testCluster({ toolchain, args }) {
  const { EXPOSURE_CONTROL_PLANE, KUBECONFIG } = process.env;
  if (!EXPOSURE_CONTROL_PLANE && !KUBECONFIG) {
    say(
      'The real-cluster lane is skipped: neither EXPOSURE_CONTROL_PLANE (a script that starts a control plane) nor KUBECONFIG is set. CONTRIBUTING.md says how to get a cluster.',
    );
    return 0;
  }
  say(
    `The real-cluster lane runs on ${
      EXPOSURE_CONTROL_PLANE ?? `the cluster of ${KUBECONFIG}`
    }.`,
  );
  return await runLane(
    toolchain,
    'plugins/exposure-backend/cluster-tests',
    args,
  );
}

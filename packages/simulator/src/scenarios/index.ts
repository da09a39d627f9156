export { judgeCluster } from './judgeCluster';
export type {
  Expectation,
  Scenario,
  ScenarioStep,
  ScenarioSubject,
} from './Scenario';
export type { World, WorldPlaces } from './World';

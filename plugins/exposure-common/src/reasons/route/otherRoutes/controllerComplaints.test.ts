import { meaningOf } from '../../vocabulary/KnownMessage';
import { controllerComplaints } from './controllerComplaints';

it.each(controllerComplaints.map(row => [row.example, row.means]))(
  '%s means %s',
  (example, means) => {
    expect(meaningOf(controllerComplaints, example)).toBe(means);
  },
);

it('leaves open what it does not know', () => {
  expect(
    meaningOf(controllerComplaints, 'At least one error present'),
  ).toBeUndefined();
});

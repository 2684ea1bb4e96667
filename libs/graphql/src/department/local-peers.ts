import { type Department, HouseError } from '@unionhall/contracts';
import type { Peers } from './peers';
import type { RunningDepartment } from './start-department';

/** Reaches departments that run in this process; `running` fills as they start. */
export function localPeers(running: ReadonlyMap<Department, RunningDepartment>): Peers {
  const peer = (department: Department): RunningDepartment => {
    const found = running.get(department);
    if (!found) throw new HouseError('UNAVAILABLE', { department });
    return found;
  };
  return {
    query: async (department, { query, variables, caller, requestId }) => {
      const { data, errors } = await peer(department).execute({ query, variables, caller, requestId, locale: 'zh' });
      if (errors?.length) throw new HouseError('UNAVAILABLE', { department }, { cause: errors[0] });
      return data;
    },
    deliver: (department, envelopes) => peer(department).inbox.receive(envelopes),
  };
}

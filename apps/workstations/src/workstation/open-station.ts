import { leadershipSeatHeld } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { openStationRules } from './open-station.rule';
import { haveStaffNumbers, requiredStaff, secondedTo } from './staffing';
import { Workstation } from './workstation.entity';
import { OpenStationInput } from './workstation.inputs';
import { workstationLife } from './workstation.life';

/** Opens a station: its plaque is put up on the day its three are there (挂牌成立) [DX-1, DX-2]. */
export const openStation = act({
  name: 'openStation',
  description: '挂牌成立,副主席、正式编制干部、协理员须同日进驻。Opens a station on the day its staff is complete [DX-1, DX-2].',
  who: ['officer', 'department-head'],
  input: OpenStationInput,
  object: Workstation,
  answers: 'workstation',
  published: true,
  ask: async (ask, { workstationId }, source) => {
    await haveStaffNumbers(ask, source);
    // Whoever asks about a list of stations asks governance only of those that may open.
    if ((await source.toRead(Workstation, workstationId)).state !== 'preparing') return { sittingDeputies: null };
    const viceChairs = (await secondedTo(source, workstationId)).filter(({ capacity }) => capacity === 'vice-chair').map(({ personId }) => personId);
    const seats = await Promise.all([...new Set(viceChairs)].map(async (personId) => ({ personId, ...(await ask(leadershipSeatHeld, personId)) })));
    return { sittingDeputies: seats.filter(({ seat }) => seat === 'deputy').map(({ personId }) => personId) };
  },
  gather: async (source, { input: { workstationId, expectedVersion }, today }) => ({
    workstation: await source.toChange(Workstation, workstationId, expectedVersion),
    required: await requiredStaff(source, today),
    seconded: await secondedTo(source, workstationId),
  }),
  rules: openStationRules,
  write: (tx, { workstation, today, now }) => workstationLife.move(tx, workstation, 'openStation', now, { openedOn: today }),
  about: ({ workstationId }) => workstationId,
});

import { idOf } from '@unionhall/testing';
import { done, type RegisterHouse, sides, startRegisterHouse, type Told } from './register-house';

/** The leading group of the specs, written past its act, which asks governance who the chair is. */
export const GROUP_ID = idOf(500);

/** A register house with a leading group formed on 2026-01-10 and what governance would have told of the parameters. */
export async function startConferenceHouse(): Promise<RegisterHouse> {
  const registers = await startRegisterHouse();
  const { house } = registers;
  await house.sql('finance-collection', "INSERT INTO leading_group (id, head_id, deputy_head_id, formed_on, document, version) VALUES (?, ?, ?, '2026-01-10', '示例文件', 1)", [GROUP_ID, idOf(30), sides.taxOfficer.personId]);
  await house.sql('finance-collection', "INSERT INTO parameter_copy (name, from_day, value, version) VALUES ('finance-collection.conference-interval-months', '2000-01-01', '3', 1), ('finance-collection.survey-teams', '2000-01-01', '8', 1)");
  return registers;
}

/** Calls a conference for 2026-03-10. */
export const call = ({ house }: RegisterHouse, changes: object = {}) => done(house, sides.officer, 'CallConference', { title: '示例一季度联席会议', heldOn: '2026-03-10', ...changes });

let topics = 0;
/** Puts a topic on a conference. */
export const topic = ({ house }: RegisterHouse, conference: Told, changes: object = {}) => done(house, sides.officer, 'AddConferenceTopic', { conferenceId: conference.id, kind: 'TARGETS', title: `示例议题${(topics += 1)}`, ...changes });

/** A task of a resolution. */
export const task = (changes: object = {}) => ({ title: '示例任务', responsibleId: sides.taxOfficer.personId, side: 'TAX', dueOn: '2026-03-31', ...changes });

/** What a resolution answers. */
export interface Resolved extends Told {
  readonly tasks: readonly Told[];
  readonly matterId: string | null;
}

/** Enters the resolution on a topic, with one task. */
export const resolve = ({ house }: RegisterHouse, { id, version }: Told, changes: object = {}) => done<Resolved>(house, sides.officer, 'RecordConferenceResolution', { topicId: id, expectedVersion: version, resolution: '示例决议', tasks: [task()], ...changes });

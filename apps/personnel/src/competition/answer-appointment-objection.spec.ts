import { idOf, operation, person } from '@unionhall/testing';
import { acts, AFTER_PUBLICITY, appoint, bringDecision, holder, object, propose, PUBLICITY_FIRST, publishedList, rankedCompetition, setHolder } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('answerAppointmentObjection', () => {
  const objected = async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40], ['80', 30]]), [0]);
    office.house.now = PUBLICITY_FIRST;
    const { objection } = await object(office, published, published.entrants[0]!.entryId);
    return { published, objection: objection! };
  };
  const ANSWER = '经核实，异议不成立';
  const answer = ({ id, version }: { readonly id: string; readonly version: number }, input: object, caller = holder) => acts(office, caller, 'AnswerAppointmentObjection', { objectionId: id, expectedVersion: version, upheld: false, answer: ANSWER, ...input });
  const decideRejection = async (objectionId: string, said = ANSWER) => {
    const { appointmentObjectionContent } = await office.house.data<{ appointmentObjectionContent: { sha256: string; lines: string[] } }>('personnel', officer, operation('AppointmentObjectionContent'), { objectionId, answer: said });
    expect(appointmentObjectionContent.lines).toEqual(['拟任人员：林示例', '异议：示例异议', `拟答复异议不成立：${said}`]);
    return bringDecision(office, { subjectType: 'AppointmentObjection', subjectId: objectionId, subjectSha256: appointmentObjectionContent.sha256 });
  };

  it('rejects as the leadership body decided, by the holder of the power, and the list goes on [GY-2a, GY-2b]', async () => {
    await setHolder(office, holder.personId);
    const { published, objection } = await objected();
    expect((await answer(objection, {})).refusals).toMatchObject([{ clause: { id: 'GY-2b' }, code: 'personnel.objection-rejected-by-one' }]);
    const decisionId = await decideRejection(objection.id);
    expect((await answer(objection, { decisionId }, person(idOf(11), 'deputy'))).refusals).toMatchObject([{ clause: { id: 'GY-2a' }, code: 'personnel.not-the-holder' }]);
    expect((await answer(objection, { decisionId, answer: '另一答复' })).refusals).toMatchObject([{ clause: { id: 'GY-2b' }, code: 'house.matter-not-as-decided' }]);
    expect(await answer(objection, { decisionId })).toMatchObject({ refusals: [], objection: { state: 'REJECTED', answer: ANSWER, decision: { id: decisionId }, list: { state: 'PUBLICISED' } } });
    expect((await answer({ ...objection, version: 2 }, { decisionId })).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.appointment-objection-answered' }]);
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, published.entrants[0]!.entryId)).refusals).toEqual([]);
  });

  it('takes the list back when it upholds one, and a changed list is a new matter', async () => {
    await setHolder(office, holder.personId);
    const { published, objection } = await objected();
    const { objection: another } = await object(office, published, published.entrants[0]!.entryId, {}, person(idOf(10), 'worker'));
    expect(await answer(objection, { upheld: true, answer: '异议成立' })).toMatchObject({ refusals: [], objection: { state: 'UPHELD', list: { state: 'WITHDRAWN' } } });
    expect(await answer(another!, { upheld: true, answer: '异议成立' })).toMatchObject({ refusals: [], objection: { state: 'UPHELD' } });
    expect((await appoint(office, published.entrants[0]!.entryId)).refusals.map(({ code }) => code)).toContain('personnel.competition-entry-state');
    expect((await propose(office, published.competitionId, [published.entrants[1]!.entryId], { exceptionReason: '第一名经查不宜任职' })).refusals).toEqual([]);
  });

  it('is nobody’s to answer while nobody holds the power [GY-2a]', async () => {
    await setHolder(office, null);
    const { objection } = await objected();
    expect((await answer(objection, { upheld: true })).refusals).toMatchObject([{ clause: { id: 'GY-2a' }, code: 'personnel.power-vacant' }]);
  });

  it.each([
    ['an officer', officer, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('AnswerAppointmentObjection'), { input: { objectionId: idOf(9), expectedVersion: 1, upheld: true, answer: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, sides } from '../test/register-house';
import { assign, recorded, startSurveyHouse, type SurveyHouse, type ToldVisit } from '../test/survey-house';

let survey: SurveyHouse;
let assigned: ToldVisit[];
beforeAll(async () => {
  survey = await startSurveyHouse();
  assigned = await assign(survey, 0, 1, 2);
});
afterAll(() => survey.house.stop());

const input = ({ id, version }: { id: string; version: number }, note = '属实') => ({ visitId: id, expectedVersion: version, note });
const register = async (number: number) => (await survey.house.sql<{ union_formed_in: string | null; headcount: number; version: number }>('finance-collection', 'SELECT union_formed_in, headcount, version FROM employer WHERE id = ?', [survey.employers[number]!.id]))[0];

describe('reviewVisit', () => {
  it('changes the register once another than who recorded it has confirmed it [BH-5, CP-5]', async () => {
    const { house, headId, employers } = survey;
    const visit = await done<ToldVisit>(house, sides.taxOfficer, 'RecordVisit', { visitId: assigned[0]!.id, expectedVersion: 1, visitedOn: '2026-03-10', hasUnion: true, tradeUnionId: headId, unionFormedIn: '2026-03', headcount: 15, rosterSha256: 'b'.repeat(64), unionContent: '工会法', taxContent: '税法' });
    expect(codesOf(await act<Answered>(house, sides.taxOfficer, 'ReviewVisit', input(visit, ' ')))).toEqual(['CP-5 finance-collection.recorder-reviews', 'HOUSE-4 house.empty']);
    expect(await register(0)).toEqual({ union_formed_in: null, headcount: 10, version: 1 });
    expect(await done(house, sides.officer, 'ReviewVisit', input(visit))).toMatchObject({ state: 'CONFIRMED', reviewedBy: { id: sides.officer.personId } });
    expect(await register(0)).toEqual({ union_formed_in: '2026-03', headcount: 15, version: 2 });
    const { employer } = await house.data<{ employer: object }>('finance-collection', sides.auditor, operation('EmployerHistory'), { id: employers[0]!.id });
    expect(employer).toMatchObject({ particulars: [{ unionFormedIn: null, headcount: 10 }, { unionFormedIn: '2026-03', headcount: 15, reason: '走访复核：属实', recordedBy: { id: sides.officer.personId } }] });
    const told = await house.sql<{ payload: { version: number } }>('finance-collection', "SELECT payload FROM outbox WHERE subject_id = ? AND name = 'EmployerChanged' ORDER BY sequence", [employers[0]!.id]);
    expect(told.map(({ payload }) => payload.version)).toEqual([1, 2]);
    expect(await house.sql('finance-collection', "SELECT consumer, payload FROM outbox WHERE subject_id = ? AND name = 'UnionFound'", [employers[0]!.id])).toMatchObject([{ consumer: 'workstations', payload: { name: '示例市总工会' } }]);
  });

  it('leaves the register alone where the visit found what it says', async () => {
    const visit = await recorded(survey, assigned[1]!, { headcount: 10 });
    await done(survey.house, sides.taxOfficer, 'ReviewVisit', input(visit));
    expect(await register(1)).toEqual({ union_formed_in: null, headcount: 10, version: 1 });
  });

  it('does not overwrite a union that was formed after the visit', async () => {
    const { house, headId, employers } = survey;
    const visit = await recorded(survey, assigned[2]!);
    await done(house, sides.officer, 'FormUnion', { employerId: employers[2]!.id, expectedVersion: 1, name: '示例学校工会', parentId: headId, formedOn: '2026-03-10', reason: '示例批复' });
    expect(codesOf(await act<Answered>(house, sides.officer, 'ReviewVisit', input(visit)))).toEqual(['HOUSE-3 finance-collection.visit-outdated']);
    expect(await done(house, sides.officer, 'ReturnVisit', { visitId: visit.id, expectedVersion: visit.version, note: '请重访' })).toMatchObject({ state: 'RETURNED' });
  });

  it('keeps four eyes in the table, too', async () => {
    await expect(survey.house.sql('finance-collection', 'UPDATE survey_visit SET reviewed_by_id = recorded_by_id WHERE id = ?', [assigned[0]!.id])).rejects.toThrow('visit_of_four_eyes');
    expect(await errorsOf(survey.house, sides.unionWorker, 'ReviewVisit', input(assigned[1]!))).toEqual(['FORBIDDEN']);
    const shown = await survey.house.data<{ surveyVisit: object }>('finance-collection', sides.officer, operation('SurveyVisitById'), { id: assigned[0]!.id });
    expect(shown.surveyVisit).toMatchObject({ history: [{ toState: 'ASSIGNED' }, { toState: 'RECORDED' }, { toState: 'CONFIRMED' }], permissions: [{ act: 'recordVisit' }, { act: 'returnVisit' }, { act: 'reviewVisit' }] });
  });
});

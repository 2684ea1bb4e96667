import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, sides } from '../test/register-house';
import { assign, recorded, startSurveyHouse, type SurveyHouse, type ToldVisit } from '../test/survey-house';

let survey: SurveyHouse;
let visit: ToldVisit;
beforeAll(async () => {
  survey = await startSurveyHouse();
  visit = (await assign(survey, 0))[0]!;
});
afterAll(() => survey.house.stop());

const input = (expectedVersion: number, note = '人数不符') => ({ visitId: visit.id, expectedVersion, note });

describe('returnVisit', () => {
  it('sends back a recorded visit, by another than who recorded it [CP-5]', async () => {
    const { house } = survey;
    expect(codesOf(await act<Answered>(house, sides.officer, 'ReturnVisit', input(1, '')))).toEqual(['HOUSE-1 finance-collection.visit-state', 'HOUSE-4 house.empty']);
    await done(house, sides.taxOfficer, 'RecordVisit', { visitId: visit.id, expectedVersion: 1, visitedOn: '2026-03-10', hasUnion: false, headcount: 0, unionContent: '工会法', taxContent: '税法' });
    expect(codesOf(await act<Answered>(house, sides.taxOfficer, 'ReturnVisit', input(2)))).toEqual(['CP-5 finance-collection.recorder-reviews']);
    expect(await done(house, sides.officer, 'ReturnVisit', input(2))).toMatchObject({ state: 'RETURNED', reviewNote: '人数不符', reviewedBy: { id: sides.officer.personId } });
    expect(await recorded(survey, { id: visit.id, version: 3 })).toMatchObject({ state: 'RECORDED', headcount: 12, reviewedBy: null, reviewNote: null });
  });

  it('is not for the team’s workers', async () => expect(await errorsOf(survey.house, sides.unionWorker, 'ReturnVisit', input(4))).toEqual(['FORBIDDEN']));
});

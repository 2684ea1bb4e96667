import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, sides } from '../test/register-house';
import { assign, finding, recorded, startSurveyHouse, type SurveyHouse, type ToldVisit } from '../test/survey-house';

let survey: SurveyHouse;
let assigned: ToldVisit[];
beforeAll(async () => {
  survey = await startSurveyHouse();
  assigned = await assign(survey, 0, 1);
});
afterAll(() => survey.house.stop());

describe('recordVisit', () => {
  it('tells every fault at once [BH-5, BH-9]', async () => {
    const input = finding(assigned[0]!, { visitedOn: '2026-03-11', hasUnion: true, rosterSha256: null, taxContent: ' ' });
    const answer = await act<Answered>(survey.house, sides.otherTaxOfficer, 'RecordVisit', input);
    expect(codesOf(answer)).toEqual([
      'BH-5 finance-collection.visit-of-another-team',
      'HOUSE-5 finance-collection.visit-day',
      'BH-5 finance-collection.visit-union-unclear',
      'BH-5 finance-collection.visit-without-roster',
      'BH-9 finance-collection.content-of-one-side',
    ]);
  });

  it('records what a member of the team found, and leaves the register as it is', async () => {
    const { house, headId, employers } = survey;
    expect(await recorded(survey, assigned[0]!, { hasUnion: true, tradeUnionId: headId, unionFormedIn: '2026-02' })).toMatchObject({ state: 'RECORDED', hasUnion: true, tradeUnion: { id: headId }, unionFormedIn: '2026-02', headcount: 12, recordedBy: { id: sides.unionWorker.personId } });
    expect(await house.sql('finance-collection', 'SELECT union_formed_in, headcount, version FROM employer WHERE id = ?', [employers[0]!.id])).toEqual([{ union_formed_in: null, headcount: 10, version: 1 }]);
    expect(codesOf(await act<Answered>(house, sides.taxOfficer, 'RecordVisit', finding({ id: assigned[0]!.id, version: 2 })))).toEqual(['HOUSE-1 finance-collection.visit-state']);
  });

  it('lets one of two members win who record the same visit', async () => {
    const send = () => errorsOf(survey.house, sides.taxOfficer, 'RecordVisit', finding(assigned[1]!));
    expect((await Promise.all([send(), send()])).flat().filter(Boolean)).toEqual(['CONFLICT']);
  });

  it('is for both sides, of a hash that is one', async () => {
    expect(await errorsOf(survey.house, sides.worker, 'RecordVisit', finding(assigned[0]!))).toEqual(['FORBIDDEN']);
    expect(await errorsOf(survey.house, sides.taxOfficer, 'RecordVisit', finding(assigned[0]!, { rosterSha256: 'x' }))).toEqual(['BAD_USER_INPUT']);
  });
});

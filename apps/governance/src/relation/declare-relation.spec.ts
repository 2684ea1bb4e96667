import { randomUUID } from 'node:crypto';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { codesOf, people } from '../test/federation';
import { declare, forgetRelations, startRelations } from '../test/relations';

const { expert, worker, inspector, chief } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startRelations();
});
beforeEach(() => forgetRelations(house));
afterAll(() => house.stop());

describe('declareRelation', () => {
  it('declares, and tells the departments that look for conflicts [CP-6]', async () => {
    const { relation } = await declare(house, expert);
    await house.settle();
    expect(await house.sql('personnel', 'SELECT id, kind, person_id, other_person_id, withdrawn_on, version FROM relation_copy')).toEqual([
      { id: relation!.id, kind: 'teacher-student', person_id: expert.personId, other_person_id: worker.personId, withdrawn_on: null, version: 1 },
    ]);
  });

  it('stands once, whichever side declares it and however many do at once [HOUSE-3]', async () => {
    const other = { personId: worker.personId, otherPersonId: expert.personId };
    const answers = await Promise.all([declare(house, expert), declare(house, worker, other), declare(house, inspector, { personId: expert.personId })]);
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(2).fill('HOUSE-3 governance.relation-already-declared')]);
  });

  it('refuses relations of others, with oneself, and to nobody', async () => {
    expect(codesOf(await declare(house, chief, { personId: expert.personId }))).toEqual(['CP-6 governance.relation-of-another-person']);
    expect(codesOf(await declare(house, expert, { otherPersonId: expert.personId }))).toEqual(['CP-6 governance.relation-with-self']);
    expect(codesOf(await declare(house, expert, { otherPersonId: null, employerId: idOf(70) }))).toEqual(['HOUSE-4 governance.relation-without-other-side']);
  });

  it('refuses whom personnel has not registered, and asks it once about who is [HOUSE-2]', async () => {
    const [nobody, officer] = [randomUUID(), person(idOf(20), 'officer')];
    const refused = await declare(house, expert, { otherPersonId: nobody });
    expect(refused.refusals).toMatchObject([{ path: ['otherPersonId'], code: 'house.not-registered', clause: { id: 'HOUSE-2' }, facts: [{ name: 'id', value: nobody }], remedy: expect.any(String) as string }]);
    expect(await house.sql('governance', 'SELECT 1 FROM known_person WHERE id = ?', [nobody])).toEqual([]);

    const { registerPerson } = await house.data<{ registerPerson: { person: { id: string } } }>('personnel', officer, operation('RegisterPerson'), { input: { name: '新示例' } });
    const somebody = registerPerson.person.id;
    const asked = async (acts: () => Promise<unknown>) => (await house.statements(acts)).filter((sql) => sql.includes('FROM person ')).length;
    expect(await asked(() => declare(house, expert, { otherPersonId: somebody }))).toBe(1);
    expect(await asked(() => declare(house, expert, { otherPersonId: somebody, kind: 'KINSHIP' }))).toBe(0);
  });

  it('is not for an administrator, nor for the public', async () => {
    const input = { personId: expert.personId, kind: 'KINSHIP', otherPersonId: worker.personId, from: '2020-01-01' };
    for (const [caller, code] of [[{ ...worker, roles: ['administrator'] as const }, 'FORBIDDEN'], [{ ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('governance', caller, operation('DeclareRelation'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

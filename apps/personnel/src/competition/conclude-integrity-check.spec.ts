import { idOf, operation, person } from '@unionhall/testing';
import { acts, checkEntry, entrySeen, newEntrant, openedCompetition, setHolder, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('concludeIntegrityCheck', () => {
  const conclude = async (entryId: string, passed: boolean, finding = '示例结论') => acts(office, officer, 'ConcludeIntegrityCheck', { ...(await entrySeen(office, entryId)), passed, finding });

  it('lets nobody pass with an open case, and learns no more than that [WZ-1]', async () => {
    const { places } = await openedCompetition(office);
    const [clean, concerned] = [await newEntrant(office, places[0]), await newEntrant(office, places[0])];
    expect((await conclude(clean.entryId, true)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-entry-state' }]);
    for (const { entryId } of [clean, concerned]) await checkEntry(office, entryId);
    await setHolder(office, concerned.personId);
    const openCase = { allegation: '示例案情', powerItem: 'personnel', eventDay: '2026-02-10' };
    const { openInspectionCase } = await office.house.data<{ openInspectionCase: { refusals: object[] } }>('governance', person(idOf(38), 'inspector'), operation('OpenInspectionCase'), { input: openCase });
    expect(openInspectionCase.refusals).toEqual([]);
    const refused = await conclude(concerned.entryId, true);
    expect(refused.refusals).toMatchObject([{ clause: { id: 'WZ-1' }, code: 'personnel.case-or-measure-open', facts: [] }]);
    expect(JSON.stringify(refused)).not.toContain('示例案情');
    expect(await conclude(concerned.entryId, false)).toMatchObject({ refusals: [], competitionEntry: { state: 'BARRED', integrityFinding: '示例结论' } });
    expect(await conclude(clean.entryId, true)).toMatchObject({ refusals: [], competitionEntry: { state: 'CLEARED' } });
    await setHolder(office, null);
  });

  it('tells nobody before he says that it is in order', async () => {
    const { places } = await openedCompetition(office);
    const { entryId } = await newEntrant(office, places[0]);
    await checkEntry(office, entryId);
    const { competitionEntry } = await office.house.data<{ competitionEntry: { permissions: { act: string }[] } }>('personnel', officer, 'query ($id: ID!) { competitionEntry(id: $id) { permissions { act allowed needs refusals { code } } } }', { id: entryId });
    expect(competitionEntry.permissions).toContainEqual({ act: 'concludeIntegrityCheck', allowed: true, needs: ['finding', 'passed'], refusals: [] });
  });

  it('concludes nothing while governance does not answer', async () => {
    const { places } = await openedCompetition(office);
    const { entryId } = await newEntrant(office, places[0]);
    await checkEntry(office, entryId);
    const departments = office.house.departments as Map<string, unknown>;
    const governance = departments.get('governance');
    departments.delete('governance');
    const { errors } = await office.house.send('personnel', officer, operation('ConcludeIntegrityCheck'), { input: { ...(await entrySeen(office, entryId)), passed: true, finding: '示例结论' } });
    departments.set('governance', governance);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(await surely(office, officer, 'ConcludeIntegrityCheck', { ...(await entrySeen(office, entryId)), passed: true, finding: '示例结论' })).toMatchObject({ state: 'CLEARED' });
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('ConcludeIntegrityCheck'), { input: { entryId: idOf(9), expectedVersion: 1, passed: true, finding: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

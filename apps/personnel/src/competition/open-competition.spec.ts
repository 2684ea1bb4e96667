import { idOf, operation, person } from '@unionhall/testing';
import { acts, newPosts, notice, openedCompetition } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('openCompetition', () => {
  it('opens for vacant and held posts, weights and the printed rule fixed', async () => {
    const { competitionId, heldPostId } = await openedCompetition(office);
    const { competitions } = await office.house.data<{ competitions: { edges: { node: { id: string } }[] } }>('personnel', person(idOf(8), 'professional-union-worker'), operation('Competitions'));
    expect(competitions.edges[0]!.node).toMatchObject({
      id: competitionId,
      state: 'OPEN',
      speechWeight: 6_000,
      voteWeight: 4_000,
      rule: 'COMPOSITE_VOTE_SPEECH_ENTRY',
      trialMonths: 6,
      places: [{ isHeld: false, places: 1 }, { isHeld: true, post: { id: heldPostId } }],
      conditions: [{ kind: 'EXPERIENCE' }, { kind: 'INTEGRITY', text: '品行端正' }],
    });
    await expect(office.house.sql('personnel', 'UPDATE competition_place SET places = 2')).rejects.toThrow(/append-only/);
  });

  it('refuses bars by age, status and rank, and asks for confirmation of texts that name them [WZ-1]', async () => {
    const posts = await newPosts(office);
    const conditions = [{ kind: 'AGE', text: '40周岁以下' }, { kind: 'OTHER', text: '具有公务员身份' }];
    const { refusals } = await acts(office, officer, 'OpenCompetition', notice(posts, { conditions }));
    expect(refusals).toMatchObject([
      { clause: { id: 'WZ-1' }, code: 'personnel.condition-is-a-bar', path: ['conditions', '0', 'kind'] },
      { clause: { id: 'WZ-1' }, code: 'personnel.condition-text-names-a-bar', path: ['conditions', '1', 'text'] },
    ]);
    expect((await acts(office, officer, 'OpenCompetition', notice(posts, { conditions: [{ kind: 'OTHER', text: '熟悉公务员管理', confirmed: true }] }))).refusals).toEqual([]);
  });

  it('refuses places that are not there, taken, or no post to compete for [WZ-10, HOUSE-2, HOUSE-3]', async () => {
    const posts = await openedCompetition(office);
    const { vacantPostId, heldPostId, incumbentAppointmentId } = posts;
    const leadership = await made(office.house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '副主席', kind: 'LEADERSHIP', headcount: 1 });
    const places = [{ postId: vacantPostId }, { postId: heldPostId }, { postId: heldPostId, incumbentAppointmentId }, { postId: leadership }, { postId: vacantPostId, incumbentAppointmentId }];
    const { refusals } = await acts(office, officer, 'OpenCompetition', notice(posts, { name: '另一次竞聘', places }));
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'personnel.post-not-for-competition places.3.postId',
      'personnel.competition-beyond-places places.0.places',
      'personnel.competition-beyond-places places.1.places',
      'personnel.incumbent-not-in-post places.4.incumbentAppointmentId',
      'personnel.competition-place-twice places.2',
      'personnel.competition-place-twice places.4',
    ]);
    expect((await acts(office, officer, 'OpenCompetition', notice(posts, { name: notice(posts).name }))).refusals.map(({ code }) => code)).toContain('personnel.competition-name-taken');
  });

  it('lets one of two who put up the last place at once', async () => {
    const posts = await newPosts(office);
    const answers = await Promise.all(['甲', '乙'].map((name) => acts(office, officer, 'OpenCompetition', notice(posts, { name: `${name}${posts.vacantPostId}`, places: [{ postId: posts.vacantPostId }] }))));
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['personnel.competition-beyond-places']);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('OpenCompetition'), { input: { name: '示例', places: [], registrationFirst: '2026-03-10', registrationLast: '2026-03-20', speechWeight: 60, trialMonths: 6, conditions: [] } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

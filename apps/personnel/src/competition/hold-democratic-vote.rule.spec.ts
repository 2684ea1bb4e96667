import { judge, localDate } from '@unionhall/kernel';
import { type HoldDemocraticVoteFacts, holdDemocraticVoteRules } from './hold-democratic-vote.rule';

const of = (entryId: string, inFavour = 30, against = 8, abstained = 2) => ({ entryId, inFavour, against, abstained });
const codes = ({ heldOn = '2026-03-23', electors = 40, ballots = 40, counts = [of('a'), of('b')], votes = [] as object[], personId = 'officer', state = 'assessing' as HoldDemocraticVoteFacts['competition']['state'] }) =>
  judge(holdDemocraticVoteRules, {
    input: { heldOn: localDate(heldOn), electors, ballots, counts },
    personId,
    today: localDate('2026-03-23'),
    competition: { name: '第一次竞聘', state, registrationLast: localDate('2026-03-20') },
    entries: [{ personId: 'one' }],
    standing: [{ id: 'a' }, { id: 'b' }],
    votes,
  }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a count that adds up', () => expect(codes({})).toEqual([]));
it('refuses a second one [HOUSE-3]', () => expect(codes({ votes: [{}] })).toEqual(['HOUSE-3 personnel.vote-held competitionId']));
it.each(['2026-03-21', '2026-03-23'])('takes one of %s', (heldOn) => expect(codes({ heldOn })).toEqual([]));
it.each(['2026-03-20', '2026-03-24'])('refuses one of %s [HOUSE-5]', (heldOn) => expect(codes({ heldOn })).toEqual(['HOUSE-5 personnel.vote-on-another-day heldOn']));
it('refuses more ballots than electors [HOUSE-4]', () => expect(codes({ electors: 39 })).toEqual(['HOUSE-4 personnel.more-ballots-than-electors ballots']));
it.each([[[of('a')]], [[of('a'), of('a')]], [[of('a'), of('b'), of('c')]]])('refuses a count that leaves somebody out or names a stranger: %j [WZ-7]', (counts) => expect(codes({ counts })).toContain('WZ-7 personnel.vote-not-each-counted counts'));
it('refuses one that does not add up [HOUSE-4]', () => expect(codes({ counts: [of('a'), of('b', 30, 8, 3)] })).toEqual(['HOUSE-4 personnel.vote-does-not-add-up counts.1']));
it('refuses who competes [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.entrant-handles-it competitionId']));
it('refuses it in another state [HOUSE-1]', () => expect(codes({ state: 'ranked' })).toEqual(['HOUSE-1 personnel.competition-state competitionId']));

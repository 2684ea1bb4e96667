import { operation } from '@unionhall/testing';
import { startConferenceHouse } from './conference-house';
import { done, type RegisterHouse, sides, type Told } from './register-house';

/** A register house with a survey team of both sides. */
export interface SurveyHouse extends RegisterHouse {
  readonly team: Told;
}

/** The input of formSurveyTeam. */
export const team = (changes: object = {}) => ({ name: '第一小组', year: 2026, members: [{ personId: sides.unionWorker.personId, side: 'UNION' }, { personId: sides.taxOfficer.personId, side: 'TAX' }], ...changes });

/** Starts the house; the employers have no union. */
export async function startSurveyHouse(): Promise<SurveyHouse> {
  const registers = await startConferenceHouse();
  return { ...registers, team: await done(registers.house, sides.officer, 'FormSurveyTeam', team()) };
}

/** A visit as the list tells it. */
export interface ToldVisit extends Told {
  readonly state: string;
  readonly employer: { readonly id: string };
}

/** Assigns visits to employers by their numbers, and answers the visits in that order. */
export async function assign(survey: SurveyHouse, ...numbers: readonly number[]): Promise<ToldVisit[]> {
  const { house, employers } = survey;
  const ids = numbers.map((number) => employers[number]!.id);
  await done(house, sides.officer, 'AssignVisits', { teamId: survey.team.id, employerIds: ids, dueOn: '2026-03-31' });
  const all = await visits(survey);
  return ids.map((id) => all.find((visit) => visit.employer.id === id)!);
}

/** The visits a filter leaves. */
export async function visits({ house }: SurveyHouse, filter: object = {}): Promise<ToldVisit[]> {
  const { surveyVisits } = await house.data<{ surveyVisits: { edges: { node: ToldVisit }[] } }>('finance-collection', sides.taxOfficer, operation('SurveyVisits'), { filter });
  return surveyVisits.edges.map(({ node }) => node);
}

/** What a visit found: no union, twelve workers. */
export const finding = ({ id, version }: Told, changes: object = {}) => ({ visitId: id, expectedVersion: version, visitedOn: '2026-03-10', hasUnion: false, headcount: 12, rosterSha256: 'a'.repeat(64), unionContent: '工会法', taxContent: '税法', ...changes });

/** Records a visit as the union's member of the team. */
export const recorded = ({ house }: SurveyHouse, visit: Told, changes: object = {}) => done<ToldVisit>(house, sides.unionWorker, 'RecordVisit', finding(visit, changes));

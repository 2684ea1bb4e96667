import type { Department } from './departments';

/** Which parameters each department replays its past acts by, as its acts declare them; a test holds this to them. */
export const replayedParameters: Readonly<Partial<Record<Department, readonly string[]>>> = {
  grants: ['common.conflict-years', 'common.publicity-working-days', 'grants.award-amount', 'grants.category-limits', 'grants.round-quota'],
  'finance-collection': ['finance-collection.conference-interval-months', 'finance-collection.survey-teams'],
  personnel: ['personnel.professional-establishment', 'personnel.recruitment-sources', 'personnel.wage-multiple'],
  governance: ['governance.inquiry-answer-working-days', 'governance.papers-days', 'governance.preconditions', 'governance.quorum'],
};

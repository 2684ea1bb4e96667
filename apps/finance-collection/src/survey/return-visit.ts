import { act } from '@unionhall/database';
import { returnVisitRules } from './return-visit.rule';
import { SurveyVisit } from './survey.entity';
import { ReturnVisitInput } from './survey.inputs';
import { surveyVisitLife } from './survey-visit.life';

/** Sends a visit back to its team with a reason (退回走访), by another than who recorded it [BH-5, CP-5]. */
export const returnVisit = act({
  name: 'returnVisit',
  description: '退回走访,登记人不得退回。Sends a visit back to its team with a reason, by another than who recorded it [BH-5, CP-5].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: ReturnVisitInput,
  object: SurveyVisit,
  answers: 'visit',
  gather: async (source, { input: { visitId, expectedVersion } }) => ({ visit: await source.toChange(SurveyVisit, visitId, expectedVersion) }),
  rules: returnVisitRules,
  write: (tx, { input: { note }, visit, personId, now }) => surveyVisitLife.move(tx, visit, 'returnVisit', now, { reviewedById: personId, reviewNote: note }),
  about: ({ visitId }) => visitId,
});

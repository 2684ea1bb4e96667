import { unionFound } from '@unionhall/contracts';
import { act, guardedUpdate } from '@unionhall/database';
import { tellEmployerChanged } from '../employer/employer-changed';
import { namesOf } from '../employer/employer-names';
import { Employer } from '../employer/employer.entity';
import { enterParticulars } from '../employer/enter-employer';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { reviewVisitRules } from './review-visit.rule';
import { SurveyVisit } from './survey.entity';
import { ReviewVisitInput } from './survey.inputs';
import { surveyVisitLife } from './survey-visit.life';

/** Confirms what a visit found (复核走访), by another than who recorded it; only then the register changes [BH-5, CP-5]. */
export const reviewVisit = act({
  name: 'reviewVisit',
  description: '复核走访,登记人不得复核;复核后名册随之变更。Confirms what a visit found, by another than who recorded it; only then the register changes [BH-5, CP-5].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: ReviewVisitInput,
  object: SurveyVisit,
  answers: 'visit',
  gather: async (source, { input: { visitId, expectedVersion } }) => {
    const visit = await source.toChange(SurveyVisit, visitId, expectedVersion);
    const employer = await source.toChange(Employer, visit.employerId);
    // A visit that found no union leaves the unit where it belongs.
    const found = { headcount: visit.headcount, unionFormedIn: visit.unionFormedIn, tradeUnionId: visit.tradeUnionId ?? employer.tradeUnionId };
    const changes = (Object.keys(found) as (keyof typeof found)[]).some((name) => found[name] !== employer[name]);
    return { visit, employer, found, changes, union: found.tradeUnionId ? await source.find(TradeUnion, found.tradeUnionId) : null, names: await namesOf(source, employer.id) };
  },
  rules: reviewVisitRules,
  write: async (tx, { input: { note }, visit, employer, found, changes, personId, now, today }) => {
    if (changes) await enterParticulars(tx, await guardedUpdate(tx.manager, Employer, employer, found), { recordedById: personId, fromDay: today, reason: `走访复核：${note}` });
    return surveyVisitLife.move(tx, visit, 'reviewVisit', now, { reviewedById: personId, reviewNote: note });
  },
  tell: (_visit, { employer: { id, name, kind, mergedIntoId, unionFormedIn, version }, found, union, changes, names }) => [
    ...(changes ? [tellEmployerChanged({ id, name, kind, mergedIntoId, version: version + 1 }, names)] : []),
    ...(unionFormedIn === null && found.unionFormedIn !== null ? [unionFound.about(id, { employerId: id, tradeUnionId: union!.id, name: union!.name })] : []),
  ],
  about: ({ visitId }) => visitId,
});

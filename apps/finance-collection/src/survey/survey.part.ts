import type { DepartmentPart } from '@unionhall/graphql';
import { assignVisits } from './assign-visits';
import { formSurveyTeam } from './form-survey-team';
import { replayFormSurveyTeam } from './form-survey-team.replay';
import { formUnion } from './form-union';
import { recordVisit } from './record-visit';
import { returnVisit } from './return-visit';
import { reviewVisit } from './review-visit';
import { SurveyTeam, SurveyTeamMember, SurveyVisit } from './survey.entity';
import { SurveyTeamMemberFields, SurveyTeamResolver, SurveyVisitResolver } from './survey.resolver';
import { surveyVisitLife } from './survey-visit.life';

export const surveyPart: DepartmentPart = {
  acts: [formSurveyTeam, assignVisits, recordVisit, returnVisit, reviewVisit, formUnion],
  entities: [SurveyTeam, SurveyTeamMember, SurveyVisit],
  lives: [surveyVisitLife],
  replays: [replayFormSurveyTeam],
  resolvers: [SurveyTeamResolver, SurveyTeamMemberFields, SurveyVisitResolver],
};

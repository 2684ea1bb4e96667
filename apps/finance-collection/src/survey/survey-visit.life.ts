import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { bothSides } from '../both-sides';
import { SurveyVisit, SurveyVisitStateEnum } from './survey.entity';
import { type SurveyVisitState, surveyVisitTransitions } from './survey-visit.transitions';

/** One step in the life of a visit, append-only. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '走访流转记录。One step in the life of a visit.' })
@Entity('survey_visit_state_change')
export class SurveyVisitStateChange extends stateChangeOf<SurveyVisitState>(() => SurveyVisitStateEnum) {}

/** How a visit begins and moves: the only ways its state changes. */
export const surveyVisitLife = lifeOf(SurveyVisit, SurveyVisitStateChange, surveyVisitTransitions);

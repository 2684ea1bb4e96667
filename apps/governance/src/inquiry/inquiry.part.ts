import type { DepartmentPart } from '@unionhall/graphql';
import { answerInquiry } from './answer-inquiry';
import { replayAnswerInquiry } from './answer-inquiry.replay';
import { appraiseAnswer } from './appraise-answer';
import { askInquiry } from './ask-inquiry';
import { Inquiry } from './inquiry.entity';
import { inquiryLife } from './inquiry.life';
import { DecisionInquiriesFields, InquiryResolver } from './inquiry.resolver';

export const inquiryPart: DepartmentPart = {
  acts: [askInquiry, answerInquiry, appraiseAnswer],
  entities: [Inquiry],
  lives: [inquiryLife],
  replays: [replayAnswerInquiry],
  resolvers: [InquiryResolver, DecisionInquiriesFields],
};

import { staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { answerInquiryRules } from './answer-inquiry.rule';
import { executorsOf, holderOn } from './answerers';
import { Inquiry } from './inquiry.entity';
import { AnswerInquiryInput } from './inquiry.inputs';
import { inquiryLife } from './inquiry.life';

/** Whoever holds the power, or carries the decision out, answers what was asked (答复质询) [GY-5b, GY-2a]. */
export const answerInquiry = act({
  name: 'answerInquiry',
  description: '答复质询,由分管领导或决定的执行人答复。Answers an inquiry: the holder of the power, or whoever carries the decision out [GY-5b, GY-2a].',
  who: staffRoles,
  input: AnswerInquiryInput,
  object: Inquiry,
  answers: 'inquiry',
  gather: async (source, { input: { inquiryId, expectedVersion }, today }) => {
    const inquiry = await source.toChange(Inquiry, inquiryId, expectedVersion);
    const { powerItemCode, decisionId } = inquiry;
    return { inquiry, holderId: await holderOn(source, powerItemCode, today), executorIds: decisionId ? await executorsOf(source, decisionId) : [] };
  },
  under: ({ inquiry }) => inquiry.powerItemCode,
  rules: answerInquiryRules,
  write: (tx, { input: { answer }, inquiry, personId: answeredById, today: answeredOn, now }) =>
    inquiryLife.move(tx, inquiry, 'answerInquiry', now, { answer: answer.trim(), answeredById, answeredOn }),
  about: ({ inquiryId }) => inquiryId,
});

import { notFound, staleVersion } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { appraiseAnswerRules } from './appraise-answer.rule';
import { enterInquiry } from './enter-inquiry';
import { Inquiry } from './inquiry.entity';
import { AppraiseAnswerInput } from './inquiry.inputs';
import { inquiryLife } from './inquiry.life';
import { inquirers, readsEveryInquiry } from './inquiry-readers';
import { termFrom } from './inquiry-term';

/** Whoever asked says how he finds the answer; one that does not satisfy is asked anew (评议答复) [GY-5b]. */
export const appraiseAnswer = act({
  name: 'appraiseAnswer',
  description: '评议答复;不满意的,另立一件质询重新计时。The asker appraises the answer; one that does not satisfy is asked anew with a clock of its own [GY-5b].',
  who: inquirers,
  input: AppraiseAnswerInput,
  object: Inquiry,
  answers: 'inquiry',
  gather: async (source, { input: { inquiryId, expectedVersion }, caller, personId, today }) => {
    const inquiry = await source.toChange(Inquiry, inquiryId);
    // Before the version: whoever may not read an inquiry must not learn that there is one.
    if (inquiry.askedById !== personId && !readsEveryInquiry(caller)) throw notFound('Inquiry', inquiryId);
    if (inquiry.version !== expectedVersion) throw staleVersion('Inquiry', inquiryId, expectedVersion, inquiry.version);
    return { inquiry, term: await termFrom(source, today) };
  },
  rules: appraiseAnswerRules,
  write: async (tx, { input: { appraisal, remark }, inquiry, term, today, now }) => {
    const appraisalRemark = remark?.trim() || null;
    if (appraisal === 'not-satisfied') {
      const { askedById, powerItemCode, decisionId, disclosureId, indexedActId, id: followsId } = inquiry;
      await enterInquiry(tx, { askedById, powerItemCode, decisionId, disclosureId, indexedActId, question: appraisalRemark!, askedOn: today, dueOn: term.dueOn!, followsId }, 'askInquiryAnew', now);
    }
    return inquiryLife.move(tx, inquiry, 'appraiseAnswer', now, { appraisal, appraisalRemark, appraisedOn: today });
  },
  about: ({ inquiryId }) => inquiryId,
});

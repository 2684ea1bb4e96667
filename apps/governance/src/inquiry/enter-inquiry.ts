import type { MoveTransaction } from '@unionhall/database';
import type { Inquiry } from './inquiry.entity';
import { inquiryLife } from './inquiry.life';

type AskedInquiry = Pick<Inquiry, 'askedById' | 'powerItemCode' | 'decisionId' | 'disclosureId' | 'indexedActId' | 'question' | 'askedOn' | 'dueOn' | 'followsId'>;

/** Enters an inquiry as it is asked, for the first time or anew. */
export const enterInquiry = (tx: MoveTransaction, asked: AskedInquiry, act: 'askInquiry' | 'askInquiryAnew', at: Date): Promise<Inquiry> =>
  inquiryLife.begin(
    tx,
    { ...asked, id: tx.newId(), answer: null, answeredById: null, answeredOn: null, appraisal: null, appraisalRemark: null, appraisedOn: null, version: 1 },
    act,
    at,
  );

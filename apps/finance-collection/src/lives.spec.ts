import type { TransitionTable } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { type LifeShape, shapeOf } from '@unionhall/testing';
import { surveyVisitTransitions } from './survey/survey-visit.transitions';
import { campaignTransitions } from './campaign/campaign.transitions';
import { collectionMonthTransitions } from './collection-month/collection-month.transitions';
import { jointConferenceTransitions } from './conference/joint-conference.transitions';
import { paymentOrderTransitions } from './payment/payment-order.transitions';
import { receiptFileTransitions } from './receipt-file/receipt-file.transitions';
import { collectionTargetTransitions } from './target/collection-target.transitions';

it.each<[keyof typeof enumLabels, TransitionTable<string>, Partial<LifeShape>]>([
  ['SurveyVisitState', surveyVisitTransitions, { begins: ['assignVisits'], ends: ['confirmed'] }],
  ['CampaignState', campaignTransitions, { begins: ['openCampaign'], ends: ['closed'] }],
  ['CollectionMonthState', collectionMonthTransitions, { begins: ['closeCollectionMonth'], ends: ['reopened'] }],
  ['JointConferenceState', jointConferenceTransitions, { begins: ['callConference'], ends: ['closed'] }],
  ['PaymentOrderState', paymentOrderTransitions, { begins: ['requestPayment', 'rejectRequest'], ends: ['confirmed', 'returned', 'rejected', 'cancelled'] }],
  ['ReceiptFileState', receiptFileTransitions, { begins: ['previewReceiptFile'], ends: ['refused', 'discarded', 'voided'] }],
  ['CollectionTargetState', collectionTargetTransitions, { begins: ['setCollectionTarget'], ends: ['superseded'] }],
])('%s: begins, ends and goes nowhere else', (states, table, shape) => expect(shapeOf(table, Object.keys(enumLabels[states]))).toEqual({ stuck: [], unreached: [], ...shape }));

import type { ParameterDefinitions } from './definition';
import { count, percent, shares } from './parameter-type';
import { units } from './units';

/** Parameters of finance-collection (财务与经费代收). */
export const financeCollectionParameters = {
  'finance-collection.conference-interval-months': {
    title: { zh: '联席会议间隔', en: 'Interval of the joint conference' },
    clause: 'BH-1',
    type: count,
    unit: units.months,
    codeList: null,
    founding: '3',
  },
  'finance-collection.survey-teams': {
    title: { zh: '调查小组数', en: 'Survey teams' },
    clause: 'BH-5',
    type: count,
    unit: units.teams,
    codeList: null,
    founding: '8',
  },
  'finance-collection.dues-rate': {
    title: { zh: '工会经费（建会筹备金）计提比例', en: 'Rate of dues and of the preparation fund' },
    clause: 'CP-1',
    type: percent,
    unit: units.percent,
    codeList: null,
    founding: '2',
  },
  'finance-collection.receipt-split': {
    title: { zh: '经费分成比例', en: 'Split of a receipt' },
    clause: 'CP-2',
    type: shares('grassroots', 'upward'),
    unit: null,
    codeList: 'ReceiptPart',
    founding: '{"grassroots":"60","upward":"40"}',
  },
} as const satisfies ParameterDefinitions;

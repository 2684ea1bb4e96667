import { clausesOf } from './clause';

/**
 * What no regulation says and the house still enforces, so that its registers stay whole.
 * Kept to five: a rule that protects people or money rests on a clause of a document instead.
 */
export const houseClauses = clausesOf(
  { zh: '工会之家系统规则', en: 'Unionhall house rules' },
  {
    'HOUSE-1': {
      source: 'reading',
      quote: null,
      text: {
        zh: '每项办理只适用于其流转表所列的状态；任何人，包括管理员，均不得直接改动状态。',
        en: 'An act fits only the states its transition table names; nobody, an administrator included, sets a state.',
      },
      reading: null,
    },
    'HOUSE-2': {
      source: 'reading',
      quote: null,
      text: {
        zh: '所引用的人员、单位、账户等须已登记在册且仍然有效。',
        en: 'The person, unit or account an act refers to is in the register and still live.',
      },
      reading: null,
    },
    'HOUSE-3': {
      source: 'reading',
      quote: null,
      text: {
        zh: '同一事项只登记一次：编号、名称、证件号码等不得重复。',
        en: 'A thing is registered once: codes, names and identity numbers are not repeated.',
      },
      reading: null,
    },
    'HOUSE-4': {
      source: 'reading',
      quote: null,
      text: {
        zh: '填报内容须齐全、格式正确；统一社会信用代码按国家标准GB 32100-2015校验。',
        en: 'What is entered is complete and well formed; a unified social credit code passes the check of the national standard GB 32100-2015.',
      },
      reading: null,
    },
    'HOUSE-5': {
      source: 'reading',
      quote: null,
      text: {
        zh: '期限和起止日期须先后有序，办理须在规定的时段内进行。',
        en: 'Dates of a period stand in order, and an act falls within the period set for it.',
      },
      reading: null,
    },
  },
);

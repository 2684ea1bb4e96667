import type { EnumLabels } from './enum-labels';

/** Enumerations of statements, votes and recusals. */
export const governanceVotingLabels = {
  StatementPosition: {
    for: { zh: '赞成', en: 'For' },
    against: { zh: '反对', en: 'Against' },
    'no-view': { zh: '不发表意见', en: 'No view' },
  },
  VoteChoice: {
    for: { zh: '赞成', en: 'For' },
    against: { zh: '反对', en: 'Against' },
    abstain: { zh: '弃权', en: 'Abstain' },
  },
  RecusalReason: {
    party: { zh: '本人为当事人', en: 'A party himself or herself' },
    kinship: { zh: '与当事人有亲属关系', en: 'Kin of a party' },
    'teacher-student': { zh: '与当事人有师生关系', en: 'Teacher or student of a party' },
    'shared-patent': { zh: '与当事人有共同专利', en: 'Shares a patent with a party' },
    supply: { zh: '与当事人或其单位有供货等业务往来', en: 'Supplies a party or its employer, or does other business with it' },
    'declared-interest': { zh: '已申报与当事人或其单位的利害关系', en: 'Has declared an interest in a party or its employer' },
    'own-declaration': { zh: '本人当场申报', en: 'Declared at the item by the member' },
  },
  DecisionTaskState: {
    open: { zh: '待落实', en: 'Open' },
    done: { zh: '已落实，待核验', en: 'Done, to be checked' },
    confirmed: { zh: '已核验', en: 'Checked' },
  },
  DecisionEffect: {
    granted: { zh: '立项', en: 'Granted' },
    appointed: { zh: '任职', en: 'Appointed' },
    paid: { zh: '支付到账', en: 'Paid' },
  },
} as const satisfies EnumLabels;

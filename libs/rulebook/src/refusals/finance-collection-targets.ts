import type { Texts } from '../bilingual';

/** What the acts on targets and progress (代收目标与进度) refuse. */
export const financeCollectionTargetsRefusals = {
  'finance-collection.target-year-not-ahead': {
    zh: '目标年度为{year}年，只能拟定{present}年或{next}年的目标。',
    en: 'The target is for {year}; only {present} and {next} can be set.',
  },
  'finance-collection.target-not-draft': {
    zh: '{year}年第{number}稿目标处于“{state:CollectionTargetState}”状态，不再更改。',
    en: 'The target of {year}, number {number}, is “{state:CollectionTargetState}” and stays as it is.',
  },
  'finance-collection.target-basis-unfit': {
    zh: '“{basis:TargetBasis}”不能作为分解到“{side:TargetSide}”的依据。',
    en: '“{basis:TargetBasis}” says nothing by which to break a target down to “{side:TargetSide}”.',
  },
  'finance-collection.target-side-empty': {
    zh: '名册中没有可分解的“{side:TargetSide}”。',
    en: 'The registers have nobody under “{side:TargetSide}” to break it down to.',
  },
  'finance-collection.target-share-unknown': {
    zh: '手工确定的份额所填“{of}”不在“{side:TargetSide}”的分解范围内。',
    en: 'A share is set by hand for “{of}”, which is not among “{side:TargetSide}”.',
  },
  'finance-collection.target-share-twice': {
    zh: '“{of}”的份额手工确定了不止一次。',
    en: 'The share of “{of}” is set by hand more than once.',
  },
  'finance-collection.target-share-without-reason': {
    zh: '“{of}”的份额与分解依据不同，但未说明理由。',
    en: 'The share of “{of}” departs from the basis without a reason.',
  },
  'finance-collection.target-shares-off-total': {
    zh: '手工确定的份额合计{set}元，总额为{total}元，各份额之和无法等于总额。',
    en: 'The shares set by hand come to {set} yuan of a total of {total}; so the shares cannot add up to it.',
  },
  'finance-collection.target-basis-empty': {
    zh: '按“{basis:TargetBasis}”没有任何数据，无法分解。',
    en: '“{basis:TargetBasis}” has no data to break the target down by.',
  },
  'finance-collection.target-side-missing': {
    zh: '目标尚未分解到：{sides:TargetSide}。',
    en: 'The target is not broken down to: {sides:TargetSide}.',
  },
  'finance-collection.target-breakdown-off-total': {
    zh: '分解到“{side:TargetSide}”的份额合计{sum}元，与总额{total}元不符。',
    en: 'The shares of “{side:TargetSide}” come to {sum} yuan, the total is {total}.',
  },
  'finance-collection.progress-month-not-over': {
    zh: '{month}尚未结束（今日{today}），不能公布当月进度。',
    en: 'The month {month} is not over (today is {today}); its progress cannot be published.',
  },
  'finance-collection.progress-without-target': {
    zh: '{year}年尚未下达代收目标。',
    en: 'No target is adopted for {year}.',
  },
  'finance-collection.progress-correction-without-reason': {
    zh: '{month}的进度已于{on}公布，再次公布为更正，须说明理由。',
    en: 'The progress of {month} was published on {on}; another publication is a correction and needs a reason.',
  },
  'finance-collection.progress-unchanged': {
    zh: '{month}的第{number}次公布（{on}）与现有数字一致，无需更正。',
    en: 'Publication {number} of {month} ({on}) has the present numbers; there is nothing to correct.',
  },
} as const satisfies Texts;

import type { ParameterDefinitions } from './definition';
import { count, fraction, list } from './parameter-type';
import { units } from './units';

/** Parameters of governance (权力监督制约). */
export const governanceParameters = {
  'governance.quorum': {
    title: { zh: '到会人数须超过的比例', en: 'Share of the members that must be exceeded for a quorum' },
    clause: 'GY-2b',
    type: fraction,
    unit: null,
    codeList: null,
    founding: '2/3',
  },
  'governance.preconditions': {
    title: { zh: '决策前置程序', en: 'Preconditions of a decision' },
    clause: 'GY-2d',
    type: list,
    unit: null,
    codeList: 'DecisionPrecondition',
    founding: '["research","consultation","appraisal"]',
  },
  'governance.papers-days': {
    title: { zh: '会议材料提前送达天数', en: 'Days before a meeting by which its papers are in' },
    clause: 'GY-2d',
    type: count,
    unit: units.days,
    codeList: null,
    founding: '3',
  },
  'governance.decision-task-days': {
    title: { zh: '决定落实任务期限', en: 'Days a task of a decision has where the matter named no day' },
    clause: 'GY-2a',
    type: count,
    unit: units.days,
    codeList: null,
    founding: '90',
  },
  'governance.secret-vote-items': {
    title: { zh: '无记名投票事项', en: 'Power items whose matters are voted on secretly' },
    clause: 'GY-2b',
    type: list,
    unit: null,
    codeList: 'PowerItem',
    founding: '["personnel"]',
  },
  'governance.inquiry-answer-working-days': {
    title: { zh: '质询答复期限', en: 'Term for the answer to an inquiry' },
    clause: 'GY-5b',
    type: count,
    unit: units.workingDays,
    codeList: null,
    founding: '15',
  },
  'governance.first-deputy-items': {
    title: { zh: '第一位副主席分管事项', en: 'Power items of the first vice-chair' },
    clause: 'GY-4',
    type: list,
    unit: null,
    codeList: 'PowerItem',
    founding: '["personnel","workers-cultural-palace","allowances"]',
  },
  'governance.second-deputy-items': {
    title: { zh: '第二位副主席分管事项', en: 'Power items of the second vice-chair' },
    clause: 'GY-4',
    type: list,
    unit: null,
    codeList: 'PowerItem',
    founding: '["model-worker-funds","office-construction","innovation-fund"]',
  },
  'governance.third-deputy-items': {
    title: { zh: '第三位副主席分管事项', en: 'Power items of the third vice-chair' },
    clause: 'GY-4',
    type: list,
    unit: null,
    codeList: 'PowerItem',
    founding: '["office-finance","hardship-assistance-fund","dues-refunds","collection-payments"]',
  },
} as const satisfies ParameterDefinitions;

import type { Texts } from '../bilingual';

/** What the acts of workstations (驻园区工作站) refuse. */
export const workstationsRefusals = {
  'workstations.park-name-taken': {
    zh: '园区名称“{name}”已被使用。',
    en: 'The park name “{name}” is taken.',
  },
  'workstations.park-has-station': {
    zh: '“{park}”已有工作站“{station}”，自{foundedOn}起设立。',
    en: '“{park}” already has the workstation “{station}”, founded on {foundedOn}.',
  },
  'workstations.opening-date-past': {
    zh: '拟定挂牌日期{openingDate}早于今日{today}。',
    en: 'The planned opening day, {openingDate}, is before today, {today}.',
  },
  'workstations.station-in-another-state': {
    zh: '工作站“{station}”现为“{state:WorkstationState}”，不能办理此项。',
    en: 'The workstation “{station}” is in the state “{state:WorkstationState}”, which this does not fit.',
  },
  'workstations.staff-missing': {
    zh: '工作站“{station}”应进驻{capacity:StationCapacity}{required}名，{day}在站{present}名。',
    en: 'The workstation “{station}” needs {required} in the capacity “{capacity:StationCapacity}”; on {day} there are {present}.',
  },
  'workstations.staff-on-different-days': {
    zh: '工作站“{station}”的人员自{first}至{last}先后进驻，应同日进驻。',
    en: 'The staff of the workstation “{station}” took up duty on different days, from {first} to {last}; it is to be the same day.',
  },
  'workstations.vice-chair-not-sitting': {
    zh: '进驻工作站“{station}”的副主席在{day}不在副职任上。',
    en: 'The vice-chair at the workstation “{station}” sits as no deputy on {day}.',
  },
  'workstations.staff-still-seconded': {
    zh: '工作站“{station}”尚有{count}人的派驻在{today}之后仍未结束。',
    en: 'At the workstation “{station}” the secondments of {count} go on after {today}.',
  },
  'workstations.task-kind-not-served': {
    zh: '“{kind:ServiceTaskKind}”不在工作站现行任务种类之内。',
    en: '“{kind:ServiceTaskKind}” is none of the kinds of task a station has at present.',
  },
  'workstations.employer-merged': {
    zh: '单位“{employer}”已并入其他单位。',
    en: 'The employer “{employer}” was merged into another.',
  },
  'workstations.employer-of-another-park': {
    zh: '单位“{employer}”登记在其他园区，不属工作站“{station}”所驻园区。',
    en: 'The employer “{employer}” is registered in another park than that of the workstation “{station}”.',
  },
  'workstations.task-in-another-state': {
    zh: '任务“{task}”现为“{state:ServiceTaskState}”，不能办理此项。',
    en: 'The task “{task}” is in the state “{state:ServiceTaskState}”, which this does not fit.',
  },
  'workstations.not-at-the-station': {
    zh: '本人今日未派驻在任务“{task}”所属的工作站。',
    en: 'You are not seconded today to the station of the task “{task}”.',
  },
  'workstations.task-of-another': {
    zh: '任务“{task}”由他人承办。',
    en: 'Somebody else has taken the task “{task}” on.',
  },
  'workstations.successor-not-at-the-station': {
    zh: '接办人员今日未派驻在任务“{task}”所属的工作站。',
    en: 'Whoever is to take the task “{task}” over is not seconded today to its station.',
  },
  'workstations.task-to-its-assignee': {
    zh: '任务“{task}”已由该人员承办。',
    en: 'That person has the task “{task}” already.',
  },
  'workstations.confirmed-by-who-did-it': {
    zh: '任务“{task}”由本人承办、登记步骤或办结，不得由本人确认。',
    en: 'You took on, worked on or finished the task “{task}” and may not confirm it too.',
  },
  'workstations.tasks-unfinished': {
    zh: '工作站“{station}”尚有{count}项服务任务未办结。',
    en: 'At the workstation “{station}” {count} tasks are not done.',
  },
  'workstations.not-of-the-station': {
    zh: '本人今日未派驻在工作站“{station}”。',
    en: 'You are not seconded today to the workstation “{station}”.',
  },
  'workstations.contract-runs-already': {
    zh: '该单位已有{kind:CollectiveContractKind}，期限自{first}至{last}，同一种类同一时期只有一份。',
    en: 'The unit has a contract of the kind “{kind:CollectiveContractKind}” from {first} to {last}; there is one of a kind at a time.',
  },
  'workstations.more-covered-than-workers': {
    zh: '覆盖职工{covered}人，多于单位职工总数{inAll}人。',
    en: 'It is to cover {covered} workers, more than the {inAll} the unit has.',
  },
  'workstations.contract-ended': {
    zh: '集体合同“{contract}”已登记于{until}提前终止。',
    en: 'The contract “{contract}” is registered as ended on {until} already.',
  },
  'workstations.contract-end-outside-term': {
    zh: '{day}不在集体合同“{contract}”期满之前的期限内（{first}至{last}）。',
    en: '{day} is no day of the contract “{contract}” before its last; it runs from {first} to {last}.',
  },
  'workstations.place-opened-out-of-time': {
    zh: '启用日期{day}应在工作站挂牌之日{openedOn}至今日{today}之间。',
    en: 'The day of opening, {day}, is to lie between that of the workstation, {openedOn}, and today, {today}.',
  },
  'workstations.place-in-another-state': {
    zh: '服务阵地“{place}”现为“{state:ServicePlaceState}”，不能办理此项。',
    en: 'The place “{place}” is in the state “{state:ServicePlaceState}”, which this does not fit.',
  },
  'workstations.places-still-open': {
    zh: '工作站“{station}”尚有{count}处职工之家或帮扶站点未停用。',
    en: 'At the workstation “{station}” {count} workers’ homes or assistance points are still open.',
  },
  'workstations.staff-not-short': {
    zh: '工作站“{station}”应进驻{capacity:StationCapacity}{required}名，{day}在站{present}名，另有{asked}名已申请待派驻。',
    en: 'The workstation “{station}” needs {required} in the capacity “{capacity:StationCapacity}”; on {day} there are {present}, and {asked} more were asked for.',
  },
  'workstations.staff-needed-in-past': {
    zh: '需要到站的日期{day}早于今日{today}。',
    en: 'The day somebody is needed from, {day}, is before today, {today}.',
  },
  'workstations.staff-request-in-another-state': {
    zh: '该人员需求现为“{state:StaffRequestState}”，不能办理此项。',
    en: 'The request is in the state “{state:StaffRequestState}”, which this does not fit.',
  },
  'workstations.staff-requests-waiting': {
    zh: '工作站“{station}”尚有{count}项人员需求待派驻。',
    en: 'At the workstation “{station}” {count} requests for staff are waiting.',
  },
  'workstations.month-not-over': {
    zh: '{month}尚未结束（今日{today}），不能出具月报。',
    en: 'The month {month} is not over (today is {today}); there is no report of it yet.',
  },
  'workstations.station-not-open-in-month': {
    zh: '工作站“{station}”在{month}没有挂牌，不出具月报。',
    en: 'The workstation “{station}” was not open in {month}; there is no report of it.',
  },
  'workstations.month-correction-without-reason': {
    zh: '{month}的月报已于{on}出具，再次出具属于更正，须说明理由。',
    en: 'The report of {month} was made on {on}; another is a correction and needs a reason.',
  },
  'workstations.month-unchanged': {
    zh: '{month}的第{number}次月报（{on}）与现有台账一致，无须更正。',
    en: 'Report {number} of {month}, made on {on}, says what the record says; there is nothing to correct.',
  },
  'workstations.union-not-formed': {
    zh: '任务“{task}”涉及的单位尚未登记建会。',
    en: 'The unit of the task “{task}” is not registered as having a union yet.',
  },
  'workstations.arrears-not-cleared': {
    zh: '任务“{task}”涉及的单位仍有欠缴。',
    en: 'The unit of the task “{task}” still lacks dues.',
  },
  'workstations.task-about-two': {
    zh: '一项任务只涉及一个单位或一个工会，不能同时填写。',
    en: 'A task is about an employer or about a union, not both.',
  },
} as const satisfies Texts;
